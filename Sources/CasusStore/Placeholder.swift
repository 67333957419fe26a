// placeholder until first file lands
import CasusModel
