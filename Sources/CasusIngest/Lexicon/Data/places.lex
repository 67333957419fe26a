# Places: cities, provinces and regions below the level of parties, by the state they are in, about 1945 to 2026.
# Form: docs/lexicon.md. Sources: docs/sources.md.
#
# - A header is the code of the state (ISO 3166 alpha-3, as in states.lex) alone in the first column. Its attributes:
#     cities     towns, and sites in the news as towns are (reactors, camps, battlefields, bases)
#     regions    provinces, states, districts, valleys, islands, coasts (the coder treats them as it does cities)
#     ambiguous  names that commonly denote something else too: another country's place, a person, a word.
#                They count only where the article has named the state otherwise.
#     abbreviations  DIVISION=SHORT: how a province or state is written behind a town (`Edmonton, Ky.`); the division's name
#                is that of gazetteer.tsv, and the short form counts only there
# - Spelling is ASCII; common variants and former names stand beside each other.
# - Not here: capitals and former capitals (seats in states.lex), and what is a party of its own in territories.lex.
# - A place bears an interval only where it passed from one state of this file to another (from SUN to UKR, from SDN to SSD).
# - A name that two states share is ambiguous in both. So are most names of four letters or fewer.

# --- The Americas

USA
  abbreviations: Alabama=Ala.; Alabama=AL; Alaska=AK; Arizona=Ariz.; Arizona=AZ; Arkansas=Ark.; Arkansas=AR; California=Calif.; California=CA; Colorado=Colo.; Colorado=CO; Connecticut=Conn.; Connecticut=CT; Delaware=Del.; Delaware=DE; Florida=Fla.; Florida=FL; Georgia=Ga.; Georgia=GA; Hawaii=HI; Idaho=ID; Illinois=Ill.; Illinois=IL; Indiana=Ind.; Indiana=IN; Iowa=IA; Kansas=Kan.; Kansas=KS; Kentucky=Ky.; Kentucky=KY; Louisiana=La.; Louisiana=LA; Maine=ME; Maryland=Md.; Maryland=MD; Massachusetts=Mass.; Massachusetts=MA; Michigan=Mich.; Michigan=MI; Minnesota=Minn.; Minnesota=MN; Mississippi=Miss.; Mississippi=MS; Missouri=Mo.; Missouri=MO; Montana=Mont.; Montana=MT; Nebraska=Neb.; Nebraska=NE; Nevada=Nev.; Nevada=NV; New Hampshire=N.H.; New Hampshire=NH; New Jersey=N.J.; New Jersey=NJ; New Mexico=N.M.; New Mexico=NM; New York=N.Y.; New York=NY; North Carolina=N.C.; North Carolina=NC; North Dakota=N.D.; North Dakota=ND; Ohio=OH; Oklahoma=Okla.; Oklahoma=OK; Oregon=Ore.; Oregon=OR; Pennsylvania=Pa.; Pennsylvania=PA; Rhode Island=R.I.; Rhode Island=RI; South Carolina=S.C.; South Carolina=SC; South Dakota=S.D.; South Dakota=SD; Tennessee=Tenn.; Tennessee=TN; Texas=Tex.; Texas=TX; Utah=UT; Vermont=Vt.; Vermont=VT; Virginia=Va.; Virginia=VA; Washington=Wash.; Washington=WA; West Virginia=W.Va.; West Virginia=WV; Wisconsin=Wis.; Wisconsin=WI; Wyoming=Wyo.; Wyoming=WY; District of Columbia=D.C.; District of Columbia=DC
  cities: New York; New York City; Manhattan; Brooklyn; Los Angeles; Hollywood; Chicago; Philadelphia; San Diego; Dallas; San Francisco; Seattle; Boston; Detroit; Miami; Atlanta; Minneapolis; New Orleans; Las Vegas; Denver; Baltimore; Oklahoma City; Salt Lake City; Pittsburgh; Sacramento; El Paso; Anchorage; Tampa; Cincinnati; St. Louis; Kansas City; Nashville; Milwaukee; Newark; Buffalo, New York; Oak Ridge; Los Alamos; Little Rock; Selma, Alabama; Fort Bragg; Fort Hood; Camp Lejeune; West Point; Cape Canaveral; Wall Street; Uvalde; Parkland, Florida; Newtown, Connecticut; Charlottesville; Three Mile Island; Dover Air Force Base
  regions: Florida; New York State; Illinois; Pennsylvania; Ohio; Michigan; New Jersey; North Carolina; South Carolina; Massachusetts; Arizona; Tennessee; Indiana; Missouri; Maryland; Wisconsin; Colorado; Minnesota; Alabama; Louisiana; Kentucky; Oregon; Oklahoma; Connecticut; Utah; Iowa; Nevada; Arkansas; Kansas; New Mexico; Nebraska; Idaho; West Virginia; New Hampshire; Maine; Rhode Island; Montana; Delaware; North Dakota; South Dakota; Vermont; Wyoming; Mississippi; Long Island; New England; Silicon Valley; Midway Island; Wake Island; District of Columbia
  ambiguous: Virginia; Washington State; Houston; Phoenix; Austin; San Antonio; San Jose; Portland; Cleveland; Columbus; Charlotte; Jackson; Lincoln; Buffalo; Memphis; Orlando; Jacksonville; Mobile; Birmingham; Cambridge; Richmond; Arlington; Dayton; Selma; Ferguson; Kenosha; Waco; Quantico; Princeton; Stanford; Springfield; Columbia; Concord; Norfolk; Aurora; Bronx; Queens; Harlem; Broadway; Columbine; Quincy; Midwest

CAN
  abbreviations: Alberta=Alta.; Alberta=AB; British Columbia=B.C.; British Columbia=BC; Manitoba=Man.; Manitoba=MB; New Brunswick=N.B.; New Brunswick=NB; Newfoundland and Labrador=Nfld.; Newfoundland and Labrador=NL; Newfoundland and Labrador=N.L.; Nova Scotia=N.S.; Nova Scotia=NS; Northwest Territories=N.W.T.; Northwest Territories=NT; Ontario=Ont.; Ontario=ON; Prince Edward Island=P.E.I.; Prince Edward Island=PEI; Quebec=Que.; Quebec=QC; Saskatchewan=Sask.; Saskatchewan=SK
  cities: Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Saskatoon; Fredericton; Charlottetown; Yellowknife; Iqaluit; Whitehorse; Kananaskis; Goose Bay; Lac-Megantic; Fort McMurray; Whistler; Niagara-on-the-Lake
  regions: Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Prince Edward Island; Yukon; Northwest Territories; Baffin Island; Ellesmere Island
  ambiguous: Halifax; Hamilton; Regina; Windsor; Kingston; London, Ontario; Victoria; Gander

MEX
  cities: Guadalajara; Monterrey; Tijuana; Ciudad Juarez; Juarez; Acapulco; Cancun; Nuevo Laredo; Reynosa; Matamoros; Mexicali; Culiacan; Mazatlan; Cuernavaca; San Cristobal de las Casas; Tapachula; Tlatelolco; Iguala; Ayotzinapa; Tampico; Ciudad Victoria; Ensenada; Cozumel; Hermosillo; Nogales; Piedras Negras
  regions: Guerrero; Oaxaca; Sinaloa; Michoacan; Tamaulipas; Jalisco; Sonora; Chihuahua; Veracruz; Vera Cruz; Baja California; Nuevo Leon; Yucatan; Coahuila; Guanajuato; Quintana Roo; Zacatecas; Morelos; Tabasco; Nayarit; Durango; Campeche; Hidalgo state; State of Mexico; Isthmus of Tehuantepec
  ambiguous: Puebla; Toluca; Leon; Merida; Los Cabos; Colima; Hidalgo

BHS
  cities: Freeport
  regions: Grand Bahama; Abaco; Bimini; Great Inagua; Andros Island
  ambiguous: Marsh Harbour

CUB
  cities: Santiago de Cuba; Camaguey; Cienfuegos; Holguin; Matanzas; Santa Clara, Cuba; Mariel; Playa Giron; Bayamo; Varadero; San Cristobal, Cuba
  regions: Bay of Pigs; Sierra Maestra; Oriente Province; Pinar del Rio; Isle of Pines; Isle of Youth
  ambiguous: Santa Clara; Oriente; Las Villas; Cardenas

HTI
  cities: Cap-Haitien; Cap Haitien; Gonaives; Les Cayes; Jacmel; Petionville; Petion-Ville; Cite Soleil; Croix-des-Bouquets; Port-de-Paix; Ouanaminthe; Hinche
  regions: Artibonite; Gonave; Tortuga
  ambiguous: Jeremie; Cabaret

DOM
  cities: Santiago de los Caballeros; San Pedro de Macoris; Puerto Plata; Punta Cana; La Romana; Barahona; Dajabon; Ciudad Trujillo

JAM
  cities: Montego Bay; Spanish Town; Ocho Rios; Negril; Tivoli Gardens; Mandeville

TTO
  cities: San Fernando, Trinidad; Chaguaramas; Arima; Point Fortin
  ambiguous: Chaguanas

BRB
  cities: Speightstown; Holetown

GRD
  cities: Point Salines
  regions: Carriacou; Petite Martinique
  ambiguous: Grenville

LCA
  cities: Vieux Fort; Soufriere, St. Lucia

VCT
  cities: Georgetown, St. Vincent
  regions: Grenadines; Bequia; Mustique; La Soufriere

DMA
  cities: Portsmouth, Dominica

BLZ
  cities: Belize City; Punta Gorda; Dangriga; Orange Walk
  regions: Toledo District; Sarstoon; Ambergris Caye

GTM
  cities: Quetzaltenango; Huehuetenango; Chichicastenango; Escuintla; Puerto Barrios; Coban; Totonicapan; Solola; Rabinal; Panzos; Dos Erres; Tecun Uman; Nebaj; San Marcos, Guatemala; Esquipulas
  regions: El Quiche; Peten; Ixil Triangle; Alta Verapaz; Baja Verapaz; Izabal; Zacapa; Chimaltenango

HND
  cities: San Pedro Sula; La Ceiba; Choluteca; Comayagua; Puerto Cortes; Palmerola; El Progreso; Puerto Lempira; Danli
  regions: Olancho; Mosquitia; Bay Islands; Roatan; El Paraiso; Swan Islands
  ambiguous: Tela

SLV
  cities: San Miguel, El Salvador; Sonsonate; Usulutan; Chalatenango; El Mozote; Perquin; Suchitoto; San Vicente; Aguilares; Zacatecoluca; Ilopango
  regions: Morazan; Cuscatlan; Guazapa
  ambiguous: Santa Ana; San Miguel; La Libertad; La Union; Santa Tecla

NIC
  cities: Masaya; Matagalpa; Esteli; Bluefields; Puerto Cabezas; Bilwi; Chinandega; Corinto; Jinotega; Ocotal; Rivas; Juigalpa; Somoto; Monimbo
  regions: Mosquito Coast; Miskito Coast; Nueva Segovia; Corn Islands; Lake Nicaragua; Solentiname
  ambiguous: Granada; Leon; Zelaya

CRI
  cities: Puerto Limon; Puntarenas; Alajuela; Penas Blancas
  regions: Guanacaste; Isla Calero; Calero Island; Cocos Island
  ambiguous: Cartago; Limon; Heredia

PAN
  cities: David, Panama; Contadora
  regions: Darien Gap; Chiriqui; Bocas del Toro; San Blas Islands; Guna Yala; Veraguas
  ambiguous: Colon; Balboa; Darien

# --- South America

COL
  cities: Medellin; Cali; Barranquilla; Cucuta; Bucaramanga; Pereira; Ibague; Villavicencio; Buenaventura; Barrancabermeja; Popayan; Pasto; Neiva; San Vicente del Caguan; Tumaco; Apartado; Quibdo; Armero; Bojaya; Mapiripan; Marquetalia; Soacha; Caguan; Monteria; Maicao; Valledupar
  regions: Antioquia; Valle del Cauca; Arauca; Caqueta; Putumayo; Catatumbo; Norte de Santander; Guaviare; La Guajira; Cundinamarca; Tolima; Choco; Uraba; Narino; Vichada; Casanare; Vaupes; San Andres Island; Providencia; Magdalena Medio; Llanos
  ambiguous: Cartagena; Cauca; Meta; Santander; Cesar; Sucre; Bolivar; Cordoba; Manizales; Huila; Florencia; Caldas; San Andres; Santa Marta; Leticia

VEN
  cities: Maracaibo; Barquisimeto; Maracay; Ciudad Guayana; Ciudad Bolivar; San Cristobal, Venezuela; San Antonio del Tachira; Puerto La Cruz; Punto Fijo; Puerto Cabello; Cumana; Amuay; Urena; Maturin; La Guaira; Petare; Maiquetia
  regions: Zulia; Tachira; Carabobo; Anzoategui; Orinoco Belt; Lake Maracaibo; Falcon state; Bolivar state; Barinas; Margarita Island; Nueva Esparta; Yaracuy; Monagas
  ambiguous: Valencia; Apure; Merida; Lara; Amazonas; Guarenas; Miranda; Orinoco

GUY
  cities: New Amsterdam; Jonestown; Lethem; Wismar
  regions: Demerara; Berbice; Rupununi; Ankoko Island
  ambiguous: Linden

SUR
  cities: Moengo; Albina; Nieuw Nickerie; Moiwana; Brownsweg
  regions: Marowijne; Brokopondo

ECU
  cities: Guayaquil; Cuenca; Esmeraldas; Ambato; Riobamba; Machala; Lago Agrio; Nueva Loja; Latacunga; Duran; Portoviejo; Pedernales; Tulcan
  regions: Galapagos; Galapagos Islands; Guayas; Manabi; Sucumbios; Pichincha; Cordillera del Condor; Cenepa; Imbabura; Zamora Chinchipe; Azuay; Yasuni
  ambiguous: El Oro; Los Rios; Quevedo; Manta; Loja

PER
  cities: Arequipa; Trujillo, Peru; Cusco; Cuzco; Callao; Ayacucho; Iquitos; Huancayo; Chiclayo; Juliaca; Tacna; Cajamarca; Bagua; Piura; Tumbes; Uchuraccay; Tingo Maria; Huancavelica; Pisco; Pucallpa; Chimbote; Accomarca; Machu Picchu; Puerto Maldonado; Chancay
  regions: Upper Huallaga Valley; Huallaga; Apurimac; Madre de Dios; Vraem; VRAEM; Huanuco; Ucayali; Moquegua; Lambayeque
  ambiguous: Trujillo; La Libertad; San Martin; Ica; Puno; Ancash; Loreto

BRA
  cities: Sao Paulo; Rio de Janeiro; Rio; Salvador, Brazil; Belo Horizonte; Fortaleza; Recife; Porto Alegre; Manaus; Belem; Curitiba; Goiania; Porto Velho; Foz do Iguacu; Florianopolis; Natal, Brazil; Cuiaba; Boa Vista; Campinas; Ouro Preto; Eldorado dos Carajas; Petropolis; Angra dos Reis; Volta Redonda; Brumadinho; Mariana, Brazil; Maceio; Joao Pessoa; Alcantara; Sao Bernardo do Campo; Campo Grande; Nova Friburgo; Altamira; Sao Luis; Itaipu
  regions: Minas Gerais; Bahia; Rio Grande do Sul; Pernambuco; Parana; Para state; Ceara; Mato Grosso; Mato Grosso do Sul; Santa Catarina; Goias; Maranhao; Espirito Santo; Roraima; Rondonia; Tocantins; Paraiba; Piaui; Alagoas; Sergipe; Amapa; Amazonas state; Acre state; Rio Grande do Norte; Amazonia
  ambiguous: Amazon; Amazonas; Acre; Santos; Vitoria

BOL
  cities: Cochabamba; El Alto; Potosi; Oruro; Tarija; Trinidad, Bolivia; Sacaba; Senkata; La Higuera; Riberalta; Camiri; Santa Cruz de la Sierra; Cobija; Vallegrande; Villa Tunari
  regions: Chapare; Pando; Chuquisaca; Altiplano; Gran Chaco; Yungas; Lake Titicaca; Nancahuazu; Uyuni
  ambiguous: Santa Cruz

PRY
  cities: Ciudad del Este; Encarnacion; Pedro Juan Caballero; Puerto Presidente Stroessner; Curuguaty
  regions: Alto Parana; Amambay; Chaco Boreal; Canindeyu
  ambiguous: Chaco; Concepcion; San Pedro

CHL
  cities: Valparaiso; Antofagasta; Vina del Mar; Punta Arenas; Iquique; Arica; Temuco; Calama; Rancagua; Chuquicamata; Puerto Montt; Copiapo; Talcahuano; Colonia Dignidad; Puerto Williams; Pisagua; Valdivia; Talca; Villa Grimaldi; Chillan; Concepcion, Chile
  regions: Araucania; Atacama; Biobio; Bio Bio; Easter Island; Rapa Nui; Magallanes; Tarapaca; Picton; Lennox; Nueva Island; Aysen; Dawson Island
  ambiguous: Concepcion; La Serena; Los Angeles, Chile; Maule; Osorno; Lota

ARG
  cities: Rosario; Mendoza; La Plata; Mar del Plata; Tucuman; San Miguel de Tucuman; Bahia Blanca; Ushuaia; Rio Gallegos; Bariloche; Comodoro Rivadavia; Neuquen; Posadas; Ezeiza; Campo de Mayo; Trelew; Monte Caseros; Puerto Belgrano; Catamarca; Rosario, Argentina; San Salvador de Jujuy; Cordoba, Argentina; Vaca Muerta
  regions: Patagonia; Tierra del Fuego; Jujuy; Chubut; Misiones; Entre Rios; Corrientes; Santiago del Estero; Beagle Channel; Buenos Aires Province; Buenos Aires province; Cordoba province; Santa Fe province; Santa Cruz province; La Rioja province; Formosa province; Rio Negro
  ambiguous: Cordoba; Santa Fe; Salta; La Rioja; San Juan; Santa Cruz; San Luis; Resistencia; Chaco; San Martin de los Andes

URY
  cities: Punta del Este; Paysandu; Rivera, Uruguay; Fray Bentos; Colonia del Sacramento; Tacuarembo
  regions: Canelones
  ambiguous: Maldonado; Artigas; Colonia; Rocha; Salto

# --- Western, southern and northern Europe

GBR
  cities: Manchester; Liverpool; Glasgow; Leeds; Sheffield; Bristol; Newcastle upon Tyne; Nottingham; Leicester; Southampton; Plymouth; Oxford; Salisbury; Lockerbie; Aberdeen; Dundee; Faslane; Holy Loch; Aldermaston; Greenham Common; Londonderry; Derry; Omagh; Enniskillen; Armagh; Crossmaglen; Swansea; Brighton; Sellafield; Windscale; Bletchley Park; Heathrow; Gatwick; Gleneagles; Southport; Grangemouth; Hillsborough Castle; Bradford; Coventry; Carlisle; Porton Down; Rochdale; Rotherham; Luton; Warrington; Dunblane; Wapping; Canary Wharf; Scapa Flow; Drumcree; Newry; Portadown; Brixton; Tottenham; Scunthorpe; Port Talbot; Holyhead
  regions: Cornwall; Yorkshire; Lancashire; Merseyside; Northumberland; Lincolnshire; Midlands; East Anglia; Tyneside; Highlands and Islands; Hebrides; Orkney; Orkneys; Shetland; Shetlands; Shetland Islands; Carrickfergus; South Armagh; County Tyrone; County Down; County Fermanagh; County Antrim; County Londonderry; Wiltshire; Suffolk; Lakenheath; Mildenhall; Fairford
  ambiguous: Birmingham; Cambridge; Newcastle; Reading; Bath; Portsmouth; York; Lincoln; Kent; Essex; Sussex; Norfolk; Devon; Surrey; Halifax; Hull; Wells; Boston, Lincolnshire; Bolton; Exeter; Falkirk; Lancaster; Durham; Gloucester; Worcester; Winchester; Stirling; Perth, Scotland; Tyrone; Antrim; Highlands; Dover; Whitehaven

IRL
  cities: Limerick; Galway; Dundalk; Waterford; Drogheda; Shannon; Sligo; Monaghan; Cobh; Shannon Airport; Rosslare; Portlaoise
  regions: County Cork; County Donegal; Donegal; County Louth; County Kerry; Connemara; Connaught; Leinster; Munster; County Monaghan; County Cavan; County Mayo; County Clare
  ambiguous: Cork; Kerry; Clare; Wicklow; Mayo

NLD
  cities: Rotterdam; Utrecht; Eindhoven; Maastricht; Groningen; Arnhem; Nijmegen; Tilburg; Breda; Leiden; Haarlem; Schiphol; Delft; Scheveningen; Soesterberg; Ter Apel; Apeldoorn; Woensdrecht; Almelo; Petten; Camp Zeist; Volkel
  regions: Zeeland; Friesland; Gelderland; Drenthe; Overijssel; North Brabant; Noord-Brabant; De Punt; Bovensmilde
  ambiguous: Assen

BEL
  cities: Antwerp; Ghent; Liege; Charleroi; Bruges; Namur; Leuven; Louvain; Ostend; Mechelen; Zeebrugge; Molenbeek; Bastogne; Kleine Brogel; Verviers; Hasselt; Zaventem; Evere; Dinant; Ypres; Florennes; Val Duchesse
  regions: Ardennes; West Flanders; East Flanders; Flemish Brabant; Walloon Brabant
  ambiguous: Mons; Spa; Waterloo; Limburg; Hainaut; Luxembourg province

LUX
  cities: Schengen; Esch-sur-Alzette; Echternach; Senningen; Bettembourg

FRA
  cities: Marseille; Marseilles; Lyon; Lyons; Toulouse; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes; Reims; Rheims; Le Havre; Toulon; Grenoble; Dijon; Cannes; Calais; Dunkirk; Dunkerque; Cherbourg; Versailles; Fontainebleau; Saint-Denis; Villepinte; Nanterre; Rouen; Metz; Mulhouse; Clermont-Ferrand; Biarritz; Bayonne; Perpignan; Lourdes; Deauville; Montauban; Cadarache; Fessenheim; Flamanville; Sangatte; Bastia; Ajaccio; Avignon; Amiens; Caen; Le Bourget; Clichy-sous-Bois; Creil; Verdun; Vichy; Oradour-sur-Glane; Istres; Taverny; Saint-Nazaire; Besancon; Limoges; Le Mans; Trappes; La Hague; Pierrelatte; Marcoule; Rochefort
  regions: Normandy; Lorraine; Alsace-Lorraine; Provence; Burgundy; Picardy; Aquitaine; Ile-de-France; Riviera; Cote d'Azur; Haute-Savoie; Pas-de-Calais; Vendee; Larzac; French Basque Country; Moselle; Occitanie; Haut-Rhin; Bas-Rhin; Bouches-du-Rhone; Seine-Saint-Denis; Finistere; Ile Longue
  ambiguous: Nice; Tours; Lens; Brest; Nancy; Orleans; Champagne; Savoy; Orly; Vienne; Angers; La Rochelle; Arras; Nord; Evian; Pau

CHE
  cities: Geneva; Zurich; Basel; Basle; Lausanne; Davos; Lugano; Locarno; Montreux; Lucerne; Winterthur; St. Gallen; Burgenstock; Crans-Montana; Interlaken; Neuchatel; Fribourg, Switzerland; Kreuzlingen
  regions: Ticino; Jura canton; Valais; Graubunden; Bernese Jura
  ambiguous: Jura; Nyon; Zug; Vaud

LIE
  cities: Schaan; Balzers

MCO
  cities: Monte-Carlo

AND
  cities: Escaldes-Engordany; Pas de la Casa

ESP
  cities: Seville; Sevilla; Zaragoza; Saragossa; Malaga; Bilbao; San Sebastian; Pamplona; Vitoria-Gasteiz; Valladolid; Santiago de Compostela; Palma de Mallorca; Alicante; Murcia; Guernica; Gernika; Algeciras; Torrejon; Palomares; Cadiz; Marbella; Burgos; Oviedo; Gijon; La Coruna; A Coruna; Badajoz; Salamanca; Girona; Gerona; Tarragona; Lleida; Hendaye; Huelva; Carabanchel; Almeria; Moron de la Frontera; Cambrils; Mondragon; Torrevieja; El Ferrol; Los Rodeos; Paiporta; Motril; Ermua
  regions: Galicia, Spain; Asturias; Navarre; Navarra; Cantabria; Castile; Castilla; Castile and Leon; Castilla-La Mancha; Extremadura; Balearic Islands; Balearics; Majorca; Mallorca; Ibiza; Menorca; Minorca; Costa del Sol; Vizcaya; Guipuzcoa; Alava; La Palma; La Gomera; Perejil
  ambiguous: Valencia; Granada; Cordoba; Toledo; Leon; Vitoria; Santander; Cartagena; La Rioja; Merida; Irun; Rota; Vigo; Aragon

PRT
  cities: Porto; Oporto; Braga; Coimbra; Setubal; Fatima, Portugal; Evora; Aveiro; Leiria; Funchal; Ponta Delgada; Grandola; Caxias; Pedrogao Grande; Estoril; Cascais; Alvor; Sines; Tancos; Peniche
  regions: Algarve; Alentejo; Minho; Ribatejo; Tras-os-Montes
  ambiguous: Fatima; Montijo; Faro; Sintra

ITA
  cities: Milan; Naples; Turin; Palermo; Genoa; Bologna; Venice; Bari; Catania; Verona; Brescia; Livorno; Leghorn; Taranto; Brindisi; Vicenza; Aviano; Sigonella; L'Aquila; Gioia Tauro; Corleone; Lampedusa; Crotone; Reggio Calabria; Cagliari; Pisa; Perugia; Ancona; Cortina; Rimini; Comiso; Pescara; Marzabotto; Ustica; La Maddalena; Modena; Parma; Bergamo; Salerno; Trento; Gorizia; Ravenna; Piacenza; Capaci; Foggia; Codogno; Amatrice; Bardonecchia; Ventimiglia; Taormina; Caserta; Cutro; Borgo Egnazia; Seveso; Trapani; Pozzallo; Castelvetrano
  regions: Lombardy; Calabria; Campania; Tuscany; Veneto; Piedmont; Apulia; Puglia; Emilia-Romagna; Liguria; Umbria; Basilicata; Abruzzo; Friuli; Friuli-Venezia Giulia; Molise; Val d'Aosta; Valle d'Aosta; Aosta Valley; Lazio; Mezzogiorno; Capri; Elba; Aspromonte; Aegadian Islands; Po Valley
  ambiguous: Florence; Siena; Marche; Como; Lecce; Ferrara; Loreto; Monza; Ghedi; Padua; Messina; Lodi

MLT
  cities: Sliema; Marsaxlokk; Birzebbuga; Mdina; Hal Far
  regions: Comino; Grand Harbour; Gozo
  ambiguous: Luqa

SMR
  cities: Serravalle

AUT
  cities: Salzburg; Graz; Linz; Innsbruck; Klagenfurt; Villach; Mauthausen; Traiskirchen; Zwentendorf; Bregenz; Hainburg; Baden bei Wien; Nickelsdorf; Spielfeld; Schwechat; Seibersdorf; Kaprun; Braunau; St. Poelten; Oberwart
  regions: Tyrol; Tirol; Carinthia; Styria; Burgenland; Upper Austria; Lower Austria; Vorarlberg; Brenner Pass; Brenner
  ambiguous: Wels; Steyr; Baden; Amstetten

DEU
  cities: Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Duesseldorf; Dusseldorf; Dortmund; Essen; Bremen; Hanover; Hannover; Nuremberg; Nuernberg; Duisburg; Bochum; Wuppertal; Bielefeld; Mannheim; Karlsruhe; Wiesbaden; Augsburg; Gelsenkirchen; Moenchengladbach; Aachen; Kiel; Luebeck; Freiburg; Heidelberg; Ramstein; Landstuhl; Petersberg; Bad Godesberg; Garmisch-Partenkirchen; Solingen; Moelln; Mutlangen; Wackersdorf; Gorleben; Kassel; Fuerstenfeldbruck; Dachau; Bergen-Belsen; Bremerhaven; Wilhelmshaven; Saarbruecken; Regensburg; Ingolstadt; Ulm; Wuerzburg; Bamberg; Kalkar; Bitburg; Buechel; Grafenwoehr; Spangdahlem; Stammheim; Hanau; Ahrtal; Oberammergau; Celle; Muenster; Osnabrueck; Paderborn; Spandau; Tegel; Tempelhof; Helmstedt; Friedland; Rostock [1990-10-03..]; Leipzig [1990-10-03..]; Dresden [1990-10-03..]; Magdeburg [1990-10-03..]; Potsdam [1990-10-03..]; Erfurt [1990-10-03..]; Chemnitz [1990-10-03..]; Schwerin [1990-10-03..]; Weimar [1990-10-03..]; Cottbus [1990-10-03..]; Buchenwald [1990-10-03..]; Hoyerswerda; Greifswald [1990-10-03..]; Lubmin; Peenemuende [1990-10-03..]; Eisenhuettenstadt [1990-10-03..]; Sassnitz [1990-10-03..]; Zwickau [1990-10-03..]; Gruenheide; Hellersdorf; Marienborn [1990-10-03..]; Heiligendamm
  regions: Brandenburg [1990-10-03..]; Thuringia [1990-10-03..]; Mecklenburg [1990-10-03..]; Saxony-Anhalt [1990-10-03..]; Baden-Wuerttemberg; Baden-Wurttemberg; Hesse; Lower Saxony; North Rhine-Westphalia; Rhineland-Palatinate; Schleswig-Holstein; Saarland; Ruhr Valley; Rhineland; Westphalia; Swabia; Franconia; Black Forest; Mecklenburg-Western Pomerania; Mecklenburg-Vorpommern; Heligoland; Helgoland; East Frisia; Ruegen [1990-10-03..]; Lusatia [1990-10-03..]; Palatinate; Ruhr
  ambiguous: Bonn; Trier; Worms; Mainz; Fulda; Darmstadt; Baden; Elmau; Halle [1990-10-03..]; Jena [1990-10-03..]; Gera [1990-10-03..]

DDR
  cities: Rostock [..1990-10-02]; Leipzig [..1990-10-02]; Dresden [..1990-10-02]; Magdeburg [..1990-10-02]; Potsdam [..1990-10-02]; Erfurt [..1990-10-02]; Chemnitz [..1990-10-02]; Karl-Marx-Stadt; Schwerin [..1990-10-02]; Weimar [..1990-10-02]; Cottbus [..1990-10-02]; Buchenwald [..1990-10-02]; Bautzen; Greifswald [..1990-10-02]; Peenemuende [..1990-10-02]; Eisenhuettenstadt [..1990-10-02]; Stalinstadt; Sassnitz [..1990-10-02]; Marienborn [..1990-10-02]; Zwickau [..1990-10-02]; Karlshorst; Wandlitz; Hohenschoenhausen; Schwedt; Glienicke Bridge
  regions: Brandenburg [..1990-10-02]; Thuringia [..1990-10-02]; Mecklenburg [..1990-10-02]; Saxony-Anhalt [..1990-10-02]; Lusatia [..1990-10-02]; Ruegen [..1990-10-02]
  ambiguous: Halle [..1990-10-02]; Jena [..1990-10-02]; Gera [..1990-10-02]

DNK
  cities: Aarhus; Arhus; Aalborg; Odense; Esbjerg; Roskilde; Helsingor; Elsinore; Billund; Karup; Kastrup; Skrydstrup
  regions: Jutland; Bornholm; Zealand; Funen; Danish Straits; Great Belt; Schleswig, Denmark; Lolland; Oresund

ISL
  cities: Keflavik; Akureyri; Grindavik; Heimaey; Vestmannaeyjar; Isafjordur
  regions: Reykjanes; Eyjafjallajokull; Surtsey
  ambiguous: Hofn

NOR
  cities: Bergen; Trondheim; Stavanger; Tromso; Kirkenes; Narvik; Lillehammer; Hammerfest; Kristiansand; Kautokeino; Vardo; Andoya; Alta, Norway; Rjukan; Andenes; Utoya; Haakonsvern; Orland; Lysebu; Storskog
  regions: Finnmark; Nordland; Troms; Lofoten; Telemark; Rogaland; Hordaland; Bear Island; Ekofisk

SWE
  cities: Gothenburg; Goteborg; Malmo; Uppsala; Vasteras; Orebro; Linkoping; Helsingborg; Norrkoping; Jonkoping; Lulea; Kiruna; Karlskrona; Visby; Saltsjobaden; Trollhattan; Sodertalje; Karlstad; Sundsvall; Bofors; Rinkeby; Gavle; Ostersund; Harpsund; Forsmark; Barseback; Ringhals; Harsfjarden; Musko
  regions: Gotland; Skane; Scania; Norrland; Norrbotten; Dalarna; Oland; Varmland; Stockholm archipelago; Blekinge; Umea
  ambiguous: Lund; Kalmar; Boden; Boras

FIN
  cities: Tampere; Turku; Oulu; Espoo; Vantaa; Rovaniemi; Lappeenranta; Imatra; Kotka; Porkkala; Mikkeli; Jyvaskyla; Kuopio; Lahti; Vaasa; Joensuu; Hanko; Petsamo; Kajaani; Olkiluoto; Loviisa; Vaalimaa; Jokela; Kauhajoki; Salla; Hamina; Kultaranta; Santahamina
  regions: Lapland; North Karelia; South Karelia; Ostrobothnia; Kainuu
  ambiguous: Pori; Kemi

# --- Central, eastern and southeastern Europe

POL
  cities: Krakow; Cracow; Gdansk; Danzig; Gdynia; Wroclaw; Breslau; Lodz; Poznan; Szczecin; Stettin; Katowice; Lublin; Bialystok; Bydgoszcz; Rzeszow; Czestochowa; Torun; Przemysl; Radom; Oswiecim; Auschwitz; Auschwitz-Birkenau; Treblinka; Majdanek; Sobibor; Jedwabne; Kielce; Nowa Huta; Swinoujscie; Medyka; Redzikowo; Gliwice; Wadowice; Arlamow; Legnica; Bialowieza; Kuznica; Przewodow; Hrubieszow; Magdalenka; Elblag; Suwalki; Zielona Gora; Opole; Jastrzebie
  regions: Silesia; Upper Silesia; Lower Silesia; Pomerania; Masuria; Mazovia; Podkarpackie; Suwalki Gap; Oder-Neisse line; Oder-Neisse; Warmia; Westerplatte; Lubusz
  ambiguous: Chelm; Sopot; Ursus

HUN
  cities: Debrecen; Szeged; Miskolc; Pecs; Gyor; Sopron; Hegyeshalom; Kecskemet; Szekesfehervar; Taszar; Tatabanya; Roszke; Asotthalom; Zahony; Esztergom; Nyiregyhaza; Veszprem; Szombathely; Nagymaros; Zalaegerszeg; Dunaujvaros; Keleti; Csepel
  regions: Lake Balaton; Transdanubia; Borsod
  ambiguous: Tokaj; Papa; Paks; Eger; Ajka; Visegrad

CSK
  cities: Brno [..1992-12-31]; Ostrava [..1992-12-31]; Plzen [..1992-12-31]; Pilsen [..1992-12-31]; Liberec [..1992-12-31]; Olomouc [..1992-12-31]; Ceske Budejovice [..1992-12-31]; Karlovy Vary [..1992-12-31]; Carlsbad [..1992-12-31]; Marianske Lazne [..1992-12-31]; Temelin [..1992-12-31]; Dukovany [..1992-12-31]; Jachymov [..1992-12-31]; Usti nad Labem [..1992-12-31]; Lidice [..1992-12-31]; Theresienstadt [..1992-12-31]; Terezin [..1992-12-31]; Kosice [..1992-12-31]; Cierna nad Tisou [..1992-12-31]; Nitra [..1992-12-31]; Banska Bystrica [..1992-12-31]; Presov [..1992-12-31]; Jaslovske Bohunice [..1992-12-31]; Gabcikovo [..1992-12-31]; Trnava [..1992-12-31]; Martin, Slovakia
  regions: Bohemia [..1992-12-31]; Moravia [..1992-12-31]; Sudetenland [..1992-12-31]; Tatra Mountains [..1992-12-31]

CZE
  cities: Brno [1993-01-01..]; Ostrava [1993-01-01..]; Plzen [1993-01-01..]; Pilsen [1993-01-01..]; Liberec [1993-01-01..]; Olomouc [1993-01-01..]; Ceske Budejovice [1993-01-01..]; Karlovy Vary [1993-01-01..]; Carlsbad [1993-01-01..]; Marianske Lazne [1993-01-01..]; Temelin [1993-01-01..]; Dukovany [1993-01-01..]; Jachymov [1993-01-01..]; Usti nad Labem [1993-01-01..]; Lidice [1993-01-01..]; Theresienstadt [1993-01-01..]; Terezin [1993-01-01..]; Vrbetice; Hradec Kralove; Pardubice; Jihlava; Litvinov
  regions: Bohemia [1993-01-01..]; Moravia [1993-01-01..]; Sudetenland [1993-01-01..]
  ambiguous: Most; Brdy; Zlin

SVK
  cities: Kosice [1993-01-01..]; Cierna nad Tisou [1993-01-01..]; Nitra [1993-01-01..]; Banska Bystrica [1993-01-01..]; Presov [1993-01-01..]; Jaslovske Bohunice [1993-01-01..]; Mochovce; Gabcikovo [1993-01-01..]; Trnava [1993-01-01..]; Zilina; Trencin; Poprad; Handlova; Velke Slemence; Sliac; Dunajska Streda; Komarno; Bohunice
  regions: Tatra Mountains [1993-01-01..]
  ambiguous: Martin; Zvolen

ALB
  cities: Durres; Vlore; Vlora; Shkoder; Shkodra; Elbasan; Korce; Gjirokaster; Kukes; Sarande; Saranda; Tropoje; Bajram Curri; Gerdec; Lushnje; Lezhe; Pogradec; Manez; Shengjin; Himare; Kucove
  regions: Sazan; Corfu Channel; Northern Epirus
  ambiguous: Gjader; Fier; Berat

YUG
  cities: Novi Sad [..2003-02-03]; Nis [..2003-02-03]; Kragujevac [..2003-02-03]; Subotica [..2003-02-03]; Pancevo [..2003-02-03]; Cacak [..2003-02-03]; Vranje [..2003-02-03]; Leskovac [..2003-02-03]; Uzice [..2003-02-03]; Zrenjanin [..2003-02-03]; Mitrovica [..2003-02-03]; Kosovska Mitrovica [..2003-02-03]; Prizren [..2003-02-03]; Pec [..2003-02-03]; Gjakova [..2003-02-03]; Djakovica [..2003-02-03]; Srebrenica [..1992-03-02]; Mostar [..1992-03-02]; Tuzla [..1992-03-02]; Zenica [..1992-03-02]; Dubrovnik [..1991-06-24]; Vukovar [..1991-06-24]; Osijek [..1991-06-24]; Rijeka [..1991-06-24]; Zadar [..1991-06-24]; Knin [..1991-06-24]; Sibenik [..1991-06-24]; Pula [..1991-06-24]; Brioni [..1991-06-24]; Karlovac [..1991-06-24]; Maribor [..1991-06-24]; Koper [..1991-06-24]; Tetovo [..1991-11-19]; Bitola [..1991-11-19]; Ohrid [..1991-11-19]; Kumanovo [..1991-11-19]; Kotor [..2003-02-03]; Niksic [..2003-02-03]; Budva [..2003-02-03]; Titovo Uzice; Goli Otok [..1991-06-24]; Racak [..2003-02-03]; Jasenovac [..1991-06-24]; Bihac [..1992-03-02]; Novo Mesto [..1991-06-24]; Djakovo; Kraljevo [..2003-02-03]
  regions: Sumadija [..2003-02-03]; Dalmatia [..1991-06-24]; Istria [..1991-06-24]; Drenica [..2003-02-03]; Posavina [..1992-03-02]
  ambiguous: Split [..1991-06-24]; Bar [..2003-02-03]

SRB
  cities: Novi Sad [2003-02-04..]; Nis [2003-02-04..]; Kragujevac [2003-02-04..]; Subotica [2003-02-04..]; Pancevo [2003-02-04..]; Cacak [2003-02-04..]; Vranje [2003-02-04..]; Leskovac [2003-02-04..]; Uzice [2003-02-04..]; Zrenjanin [2003-02-04..]; Kraljevo [2003-02-04..]; Novi Pazar; Bujanovac; Medvedja; Smederevo; Sremska Mitrovica; Mladenovac; Banjska [..2008-02-16]; Merdare [..2008-02-16]; Jarinje [..2008-02-16]; Batajnica; Loznica; Zajecar; Mitrovica [2003-02-04..2008-02-16]; Kosovska Mitrovica [2003-02-04..2008-02-16]; Prizren [2003-02-04..2008-02-16]; Pec [2003-02-04..2008-02-16]; Gjakova [2003-02-04..2008-02-16]; Djakovica [2003-02-04..2008-02-16]
  regions: Sumadija [2003-02-04..]; Drenica [2003-02-04..2008-02-16]; Backa; Jadar; Ibar Valley
  ambiguous: Bor; Banat

XKX
  cities: Mitrovica [2008-02-17..]; North Mitrovica; Kosovska Mitrovica [2008-02-17..]; Prizren [2008-02-17..]; Pec [2008-02-17..]; Gjakova [2008-02-17..]; Djakovica [2008-02-17..]; Gjilan; Gnjilane; Ferizaj; Urosevac; Podujevo; Gracanica; Zvecan; Zubin Potok; Leposavic; Strpce; Banjska [2008-02-17..]; Jarinje [2008-02-17..]; Camp Bondsteel; Racak [2003-02-04..]; Prekaz; Suva Reka; Brnjak; Merdare [2008-02-17..]; Vushtrri; Orahovac
  regions: Drenica [2008-02-17..]; Metohija; Ibar River
  ambiguous: Klina; Peja

MNE
  cities: Niksic [2003-02-04..]; Budva [2003-02-04..]; Kotor [2003-02-04..]; Cetinje; Herceg Novi; Ulcinj; Pljevlja; Bijelo Polje; Tivat; Morinj; Rozaje
  regions: Bay of Kotor
  ambiguous: Bar [2003-02-04..]; Plav; Prevlaka

MKD
  cities: Tetovo [1991-11-20..]; Bitola [1991-11-20..]; Ohrid [1991-11-20..]; Kumanovo [1991-11-20..]; Gostivar; Strumica; Gevgelija; Aracinovo; Prilep; Veles; Kocani; Tanusevci; Krivolak; Kicevo
  regions: Prespa; Lake Prespa; Lake Ohrid
  ambiguous: Stip; Debar

HRV
  cities: Dubrovnik [1991-06-25..]; Vukovar [1991-06-25..]; Osijek [1991-06-25..]; Rijeka [1991-06-25..]; Fiume; Zadar [1991-06-25..]; Knin [1991-06-25..]; Sibenik [1991-06-25..]; Pula [1991-06-25..]; Karlovac [1991-06-25..]; Vinkovci; Sisak; Petrinja; Gospic; Brioni [1991-06-25..]; Brijuni; Pakrac; Okucani; Glina; Varazdin; Jasenovac [1991-06-25..]; Slavonski Brod; Opatija; Borovo Selo; Ovcara; Trogir; Goli Otok [1991-06-25..]; Medak; Omisalj; Novska; Erdut; Ploce
  regions: Dalmatia [1991-06-25..]; Istria [1991-06-25..]; Baranja; Adriatic coast; Hvar; Medak Pocket; Western Slavonia; Peljesac
  ambiguous: Split [1991-06-25..]; Lika; Vis; Krk; Prevlaka

SVN
  cities: Maribor [1991-06-25..]; Koper [1991-06-25..]; Kranj; Celje; Novo Mesto [1991-06-25..]; Nova Gorica; Portoroz; Krsko; Brdo pri Kranju; Jesenice; Kocevski Rog; Postojna
  regions: Piran Bay; Bay of Piran; Prekmurje
  ambiguous: Brdo; Piran; Bled

BIH
  cities: Srebrenica [1992-03-03..]; Mostar [1992-03-03..]; Tuzla [1992-03-03..]; Zenica [1992-03-03..]; Bihac [1992-03-03..]; Gorazde; Zepa; Prijedor; Foca; Brcko; Doboj; Zvornik; Bijeljina; Travnik; Vitez; Jajce; Trebinje; Omarska; Keraterm; Trnopolje; Potocari; Ahmici; Kiseljak; Stolac; Kljuc; Sanski Most; Bosanski Samac; Kladanj; Markale; Vlasenica; Bosanski Brod; Velika Kladusa; Cazin; Drvar; Maglaj; Konjic; Celebici; Modrica; Bratunac; Rogatica; Visoko; Medjugorje; Gradiska; Manjaca; Ilidza; Butmir; Bugojno; Gornji Vakuf; Mount Igman
  regions: Posavina [1992-03-03..]; Posavina corridor; Drina Valley; Bosanska Krajina; Lasva Valley; Ozren; Romanija
  ambiguous: Teslic; Han Pijesak; Rudo; Visegrad

GRC
  cities: Thessaloniki; Salonika; Salonica; Piraeus; Heraklion; Iraklion; Larissa; Volos; Alexandroupolis; Kavala; Souda Bay; Suda Bay; Idomeni; Hania; Chania; Kastanies; Ioannina; Makronisos; Komotini; Xanthi; Kilkis; Florina; Delphi; Olympia, Greece; Kalavryta; Distomo; Mytilene; Laurion; Lavrio; Konitsa; Kozani; Grammos; Vouliagmeni; Tempi; Gavdos; Megalopolis
  regions: Crete; Rhodes; Corfu; Lesbos; Lesvos; Chios; Samos; Kos; Peloponnese; Evros; Epirus; Thessaly; Thrace; Attica; Aegean islands; Dodecanese; Dodecanese Islands; Kardak; Kastellorizo; Cyclades; Santorini; Mykonos; Chalkidiki; Halkidiki; Mount Athos; Euboea; Evia; Farmakonisi; Agathonisi; Aegina; Leros
  ambiguous: Sparta; Corinth; Athos; Grevena; Patras; Moria; Pylos; Imia

CYP
  cities: Limassol; Larnaca; Paphos; Famagusta; Kyrenia; Varosha; Morphou; Dherynia; Ayia Napa; Kokkina; Ledra Street; Troodos; Strovilia; Kofinou; Paralimni; Ayios Theodoros; Vasiliko
  regions: Karpas; Karpasia; Mesaoria; Troodos Mountains; Pentadaktylos
  ambiguous: Pyla; Mari

BGR
  cities: Plovdiv; Varna; Burgas; Bourgas; Ruse; Rousse; Stara Zagora; Kozloduy; Belene; Shumen; Blagoevgrad; Sliven; Kardzhali; Svilengrad; Razgrad; Kapitan Andreevo; Pernik; Haskovo; Vidin; Lovech; Kazanlak; Gorni Lom; Bezmer; Boyana
  regions: Dobrudja; Rhodope; Rhodope Mountains; Rhodopes; Pirin; Ludogorie
  ambiguous: Pleven; Dobruja

ROU
  cities: Timisoara; Cluj; Cluj-Napoca; Iasi; Constanta; Brasov; Craiova; Galati; Ploiesti; Oradea; Sibiu; Targu Mures; Tirgu Mures; Deveselu; Targoviste; Tirgoviste; Pitesti; Bacau; Suceava; Baia Mare; Tulcea; Mihail Kogalniceanu; Cernavoda; Mangalia; Petrosani; Snagov; Sulina; Rosia Montana; Braila; Sighet; Doicesti; Otopeni; Cincu; Satu Mare; Plauru; Buzau; Plopeni; Sfantu Gheorghe
  regions: Wallachia; Bucovina; Jiu Valley; Maramures; Danube Delta; Harghita; Covasna; Oltenia; Szekely Land
  ambiguous: Arad, Romania; Dobruja; Banat; Deva; Bihor; Arad; Neptun; Bukovina

# --- The former Soviet Union

SUN
  cities: Leningrad [..1991-12-24]; Stalingrad [..1991-12-24]; Sverdlovsk [..1991-12-24]; Gorky [..1991-12-24]; Gorki [..1991-12-24]; Kuibyshev [..1991-12-24]; Kuybyshev [..1991-12-24]; Voroshilovgrad [..1991-12-24]; Stalino [..1991-12-24]; Zhdanov [..1991-12-24]; Ordzhonikidze [..1991-12-24]; Kalinin [..1991-12-24]; Frunze [..1991-12-24]; Tselinograd [..1991-12-24]; Leninabad [..1991-12-24]; Leninakan [..1991-12-24]; Kirovabad [..1991-12-24]; Kirovakan [..1991-12-24]; Krasnovodsk [..1991-12-24]; Semipalatinsk [..1991-12-24]; Baikonur [..1991-12-24]; Baikonur Cosmodrome [..1991-12-24]; Tyuratam [..1991-12-24]; Plesetsk [..1991-12-24]; Novosibirsk [..1991-12-24]; Vladivostok [..1991-12-24]; Khabarovsk [..1991-12-24]; Murmansk [..1991-12-24]; Archangel [..1991-12-24]; Arkhangelsk [..1991-12-24]; Magadan [..1991-12-24]; Vorkuta [..1991-12-24]; Norilsk [..1991-12-24]; Irkutsk [..1991-12-24]; Krasnoyarsk [..1991-12-24]; Chelyabinsk [..1991-12-24]; Omsk [..1991-12-24]; Tomsk [..1991-12-24]; Perm [..1991-12-24]; Kemerovo [..1991-12-24]; Yakutsk [..1991-12-24]; Saratov [..1991-12-24]; Rostov-on-Don [..1991-12-24]; Rostov [..1991-12-24]; Krasnodar [..1991-12-24]; Novorossiysk [..1991-12-24]; Sochi [..1991-12-24]; Astrakhan [..1991-12-24]; Smolensk [..1991-12-24]; Katyn [..1991-12-24]; Pskov [..1991-12-24]; Novgorod [..1991-12-24]; Togliatti [..1991-12-24]; Magnitogorsk [..1991-12-24]; Gatchina [..1991-12-24]; Dubna [..1991-12-24]; Zavidovo [..1991-12-24]; Petropavlovsk-Kamchatsky [..1991-12-24]; Severodvinsk [..1991-12-24]; Severomorsk [..1991-12-24]; Polyarny [..1991-12-24]; Star City [..1991-12-24]; Zvezdny Gorodok [..1991-12-24]; Arzamas-16 [..1991-12-24]; Kyshtym [..1991-12-24]; Nakhodka [..1991-12-24]; Novocherkassk [..1991-12-24]; Lubyanka [..1991-12-24]; Damansky [..1991-12-24]; Kharkiv [..1991-12-24]; Kharkov [..1991-12-24]; Odessa [..1991-12-24]; Lviv [..1991-12-24]; Lvov [..1991-12-24]; Dnipropetrovsk [..1991-12-24]; Dnepropetrovsk [..1991-12-24]; Donetsk [..1991-12-24]; Zaporizhzhia [..1991-12-24]; Zaporozhye [..1991-12-24]; Chernobyl [..1991-12-24]; Pripyat [..1991-12-24]; Yalta [..1991-12-24]; Foros [..1991-12-24]; Mykolaiv [..1991-12-24]; Nikolayev [..1991-12-24]; Chernivtsi [..1991-12-24]; Uzhgorod [..1991-12-24]; Ternopil [..1991-12-24]; Kherson [..1991-12-24]; Babi Yar [..1991-12-24]; Kryvyi Rih [..1991-12-24]; Krivoi Rog [..1991-12-24]; Brest, Belarus [..1991-12-24]; Gomel [..1991-12-24]; Grodno [..1991-12-24]; Vitebsk [..1991-12-24]; Mogilev [..1991-12-24]; Bobruisk [..1991-12-24]; Kaunas [..1991-12-24]; Klaipeda [..1991-12-24]; Ignalina [..1991-12-24]; Narva [..1991-12-24]; Tartu [..1991-12-24]; Liepaja [..1991-12-24]; Daugavpils [..1991-12-24]; Ventspils [..1991-12-24]; Skrunda [..1991-12-24]; Spitak [..1991-12-24]; Gyumri [..1991-12-24]; Metsamor [..1991-12-24]; Gori [..1991-12-24]; Batumi [..1991-12-24]; Kutaisi [..1991-12-24]; Sumgait [..1991-12-24]; Ganja [..1991-12-24]; Bendery [..1991-12-24]; Osh [..1991-12-24]; Uzgen [..1991-12-24]; Jalal-Abad [..1991-12-24]; Khujand [..1991-12-24]; Kulyab [..1991-12-24]; Samarkand [..1991-12-24]; Bukhara [..1991-12-24]; Fergana [..1991-12-24]; Namangan [..1991-12-24]; Andizhan [..1991-12-24]; Novy Uzen [..1991-12-24]; Karaganda [..1991-12-24]; Termez [..1991-12-24]; Kushka [..1991-12-24]; Sary Shagan [..1991-12-24]; Tengiz [..1991-12-24]; Kuropaty [..1991-12-24]
  regions: Urals [..1991-12-24]; Kamchatka [..1991-12-24]; Sakhalin [..1991-12-24]; Moneron [..1991-12-24]; Wrangel Island [..1991-12-24]; Novaya Zemlya [..1991-12-24]; Kola Peninsula [..1991-12-24]; Karelia [..1991-12-24]; Kolyma [..1991-12-24]; Yakutia [..1991-12-24]; Buryatia [..1991-12-24]; Tuva [..1991-12-24]; Kuban [..1991-12-24]; Primorye [..1991-12-24]; Amur region [..1991-12-24]; Mari El [..1991-12-24]; Volga [..1991-12-24]; Kuzbass [..1991-12-24]; Galicia, Ukraine [..1991-12-24]; Volhynia [..1991-12-24]; Zakarpattia [..1991-12-24]; Bessarabia [..1991-12-24]; Fergana Valley [..1991-12-24]; Ferghana Valley [..1991-12-24]; Pamirs [..1991-12-24]; Virgin Lands [..1991-12-24]; Vilyuisk [..1991-12-24]; Byelorussian SSR [..1991-12-24]; Kalmykia [..1991-12-24]; Birobidzhan [..1991-12-24]
  ambiguous: Kirov [..1991-12-24]; Engels [..1991-12-24]; Dzerzhinsk [..1991-12-24]; Kursk [..1991-12-24]; Pushkin [..1991-12-24]; Molotov [..1991-12-24]; Don [..1991-12-24]; Bukovina [..1991-12-24]; Damansky Island [..1991-12-24]; Zhenbao Island [..1991-12-24]

RUS
  cities: Saint Petersburg; St. Petersburg; St Petersburg; Petersburg; Volgograd; Yekaterinburg; Ekaterinburg; Nizhny Novgorod; Nizhni Novgorod; Samara; Novosibirsk [1991-12-25..]; Vladivostok [1991-12-25..]; Khabarovsk [1991-12-25..]; Murmansk [1991-12-25..]; Archangel [1991-12-25..]; Arkhangelsk [1991-12-25..]; Magadan [1991-12-25..]; Vorkuta [1991-12-25..]; Norilsk [1991-12-25..]; Irkutsk [1991-12-25..]; Krasnoyarsk [1991-12-25..]; Chelyabinsk [1991-12-25..]; Omsk [1991-12-25..]; Tomsk [1991-12-25..]; Perm [1991-12-25..]; Kemerovo [1991-12-25..]; Yakutsk [1991-12-25..]; Saratov [1991-12-25..]; Rostov-on-Don [1991-12-25..]; Rostov [1991-12-25..]; Krasnodar [1991-12-25..]; Novorossiysk [1991-12-25..]; Sochi [1991-12-25..]; Astrakhan [1991-12-25..]; Smolensk [1991-12-25..]; Katyn [1991-12-25..]; Pskov [1991-12-25..]; Novgorod [1991-12-25..]; Togliatti [1991-12-25..]; Magnitogorsk [1991-12-25..]; Gatchina [1991-12-25..]; Dubna [1991-12-25..]; Zavidovo [1991-12-25..]; Petropavlovsk-Kamchatsky [1991-12-25..]; Severodvinsk [1991-12-25..]; Severomorsk [1991-12-25..]; Star City [1991-12-25..]; Nakhodka [1991-12-25..]; Novocherkassk [1991-12-25..]; Lubyanka [1991-12-25..]; Plesetsk [1991-12-25..]; Voronezh; Belgorod; Bryansk; Lipetsk; Ryazan; Tula; Tver; Ulyanovsk; Barnaul; Chita; Ulan-Ude; Ufa; Izhevsk; Yaroslavl; Ivanovo; Kaluga; Kostroma; Vologda; Oryol; Penza; Taganrog; Stavropol; Pyatigorsk; Mineralnye Vody; Mozdok; Beslan; Budyonnovsk; Budennovsk; Kizlyar; Pervomaiskoye; Pervomayskaya; Buynaksk; Kaspiisk; Volgodonsk; Gudermes; Argun; Shali; Samashki; Vedeno; Bamut; Urus-Martan; Derbent; Khasavyurt; Novolakskoye; Dubrovka; Domodedovo; Sheremetyevo; Crocus City Hall; Shatoi; Yuzhno-Sakhalinsk; Blagoveshchensk; Vostochny; Vostochny Cosmodrome; Sudzha; Shebekino; Valuyki; Rylsk; Korenevo; Millerovo; Yeysk; Tuapse; Tikhoretsk; Salavat; Ust-Luga; Primorsk; Syzran; Dyagilevo; Belaya air base; Olenya; Shagol; Akhtubinsk; Kapustin Yar; Vyborg; Novokuznetsk; Surgut; Tyumen; Khanty-Mansiysk; Nizhny Tagil; Orenburg; Seversk; Mayak; Ozersk; Zheleznogorsk; Krasnokamensk; Kharp; Labytnangi; Nyonoksa; Gelendzhik; Kolomna; Yelabuga; Alabuga; Toropets; Tikhvin; Primorsko-Akhtarsk; Armavir; Elista; Maykop; Cherkessk; Petrozavodsk; Syktyvkar; Cheboksary; Saransk; Kurgan; Bratsk; Angarsk; Komsomolsk-on-Amur; Komsomolsk-na-Amure; Ussuriysk; Sabetta; Tiksi; Dikson; Kingisepp; Koltsovo; Khimki; Balashikha; Novo-Ogaryevo; Barvikha
  regions: Urals [1991-12-25..]; Kamchatka [1991-12-25..]; Sakhalin [1991-12-25..]; Kola Peninsula [1991-12-25..]; Karelia [1991-12-25..]; Kolyma [1991-12-25..]; Yakutia [1991-12-25..]; Sakha; Buryatia [1991-12-25..]; Tuva [1991-12-25..]; Kuban [1991-12-25..]; Primorye [1991-12-25..]; Amur region [1991-12-25..]; Mari El [1991-12-25..]; Volga [1991-12-25..]; Kuzbass [1991-12-25..]; Kalmykia [1991-12-25..]; Adygea; Karachay-Cherkessia; Karachai-Cherkessia; Mordovia; Chuvashia; Udmurtia; Komi; Yamal; Taimyr; Chukotka; Novaya Zemlya [1991-12-25..]; Wrangel Island [1991-12-25..]; Franz Josef Land; Russian Far East; Birobidzhan [1991-12-25..]; Krasnodar Krai; Stavropol region; Belgorod region; Bryansk region; Kursk region; Kursk Oblast; Rostov region; Leningrad region; Leningrad Oblast; Voronezh region; Prigorodny; Altai Republic; Khakassia; Severnaya Zemlya; Volga region; Botlikh; Tsumada; Argun Gorge; Taman
  ambiguous: Kirov [1991-12-25..]; Engels [1991-12-25..]; Dzerzhinsk [1991-12-25..]; Kursk [1991-12-25..]; Pushkin [1991-12-25..]; Altai; Don [1991-12-25..]; Amur; Korolev; Belaya; Vladimir; Anadyr; Sarov; Orel; Orsk; Klin

EST
  cities: Tartu [1991-12-25..]; Narva [1991-12-25..]; Parnu; Paldiski; Viljandi; Rakvere; Sillamae; Kohtla-Jarve; Valga; Haapsalu; Maardu; Luhamaa; Koidula; Jogeva
  regions: Saaremaa; Hiiumaa; Ida-Viru; Vormsi; Setomaa
  ambiguous: Voru; Amari; Tapa

LVA
  cities: Daugavpils [1991-12-25..]; Liepaja [1991-12-25..]; Ventspils [1991-12-25..]; Jelgava; Jurmala; Skrunda [1991-12-25..]; Rezekne; Adazi; Salaspils; Valmiera; Lielvarde; Kekava; Sigulda
  regions: Latgale; Kurzeme; Courland; Vidzeme; Zemgale; Abrene

LTU
  cities: Kaunas [1991-12-25..]; Klaipeda [1991-12-25..]; Siauliai; Ignalina [1991-12-25..]; Medininkai; Visaginas; Panevezys; Druskininkai; Salcininkai; Rukla; Palanga; Marijampole; Kybartai; Rudninkai; Mazeikiai; Alytus; Butinge
  regions: Curonian Spit; Samogitia; Suwalki corridor
  ambiguous: Kena

UKR
  cities: Kharkiv [1991-12-25..]; Kharkov [1991-12-25..]; Odessa [1991-12-25..]; Odesa; Lviv [1991-12-25..]; Lvov [1991-12-25..]; Dnipro; Dnipropetrovsk [1991-12-25..]; Dnepropetrovsk [1991-12-25..]; Donetsk [1991-12-25..]; Luhansk; Lugansk; Zaporizhzhia [1991-12-25..]; Zaporizhia; Zaporozhye [1991-12-25..]; Zaporizhzhya; Mariupol; Kherson [1991-12-25..]; Mykolaiv [1991-12-25..]; Nikolayev [1991-12-25..]; Chernobyl [1991-12-25..]; Chornobyl; Pripyat [1991-12-25..]; Chernihiv; Chernigov; Sumy; Poltava; Cherkasy; Zhytomyr; Zhitomir; Vinnytsia; Vinnitsa; Khmelnytskyi; Khmelnytsky; Khmelnitsky; Ternopil [1991-12-25..]; Ivano-Frankivsk; Rivne; Rovno; Lutsk; Uzhhorod; Uzhgorod [1991-12-25..]; Mukachevo; Chernivtsi [1991-12-25..]; Kirovohrad; Kropyvnytskyi; Kryvyi Rih [1991-12-25..]; Kryvyy Rih; Krivoy Rog; Krivoi Rog [1991-12-25..]; Kremenchuk; Melitopol; Berdiansk; Berdyansk; Enerhodar; Nikopol; Nova Kakhovka; Kakhovka; Kakhovka dam; Tokmak; Orikhiv; Huliaipole; Robotyne; Bakhmut; Artemivsk; Avdiivka; Avdeevka; Sloviansk; Slavyansk; Slovyansk; Kramatorsk; Kostiantynivka; Konstantinovka; Debaltseve; Debaltsevo; Ilovaisk; Horlivka; Gorlovka; Makiivka; Makeyevka; Toretsk; Niu-York; Chasiv Yar; Soledar; Vuhledar; Ugledar; Maryinka; Kurakhove; Pokrovsk; Myrnohrad; Krasnohorivka; Volnovakha; Krasny Liman; Izium; Izyum; Kupiansk; Kupyansk; Balakliia; Vovchansk; Volchansk; Chuhuiv; Lozova; Lysychansk; Lisichansk; Severodonetsk; Sievierodonetsk; Rubizhne; Kreminna; Svatove; Popasna; Starobilsk; Shchastia; Stanytsia Luhanska; Alchevsk; Bucha; Irpin; Hostomel; Gostomel; Borodianka; Brovary; Boryspil; Vasylkiv; Bila Tserkva; Makariv; Okhtyrka; Trostianets; Konotop; Nizhyn; Slavutych; Izmail; Chornomorsk; Ochakiv; Snihurivka; Kerch; Yalta [1991-12-25..]; Feodosia; Yevpatoria; Dzhankoi; Armyansk; Balaklava; Foros [1991-12-25..]; Chonhar; Yavoriv; Starokostiantyniv; Starokonstantinov; Kolomyia; Drohobych; Babi Yar [1991-12-25..]; Babyn Yar; Maidan Nezalezhnosti; Azovstal; Zatoka; Hroza; Kupiansk-Vuzlovyi; Velyka Novosilka; Selydove; Siversk; Dobropillia; Bilhorod-Dnistrovskyi; Krynky; Pavlohrad; Novomoskovsk; Energodar; Yuzhmash; Hrabove; Yenakiieve; Shyrokyne; Novoazovsk; Zolote; Khrustalnyi
  regions: Zaporizhzhia region; Galicia, Ukraine [1991-12-25..]; Volhynia [1991-12-25..]; Volyn; Zakarpattia [1991-12-25..]; Transcarpathia; Kherson region; Kharkiv region; Donetsk region; Luhansk region; Donetsk Oblast; Luhansk Oblast; Donetsk province; Luhansk province; Sumy region; Odesa region; Odessa region; Snake Island; Zmiinyi Island; Kinburn Spit; Perekop; Budjak; Polissia; Podolia; Tuzla Island; Zaporizhzhia Nuclear Power Plant; Dnipropetrovsk region; Chernihiv region; Mykolaiv region; Poltava region
  ambiguous: New York, Ukraine; Marinka; Lyman; Borova; Reni; Saky; Chop; Torez; Bukovina [1991-12-25..]

BLR
  cities: Gomel [1991-12-25..]; Homel; Grodno [1991-12-25..]; Hrodna; Vitebsk [1991-12-25..]; Vitsebsk; Mogilev [1991-12-25..]; Mahilyow; Baranovichi; Baranavichy; Bobruisk [1991-12-25..]; Babruysk; Soligorsk; Pinsk; Mozyr; Lida; Barysaw; Polotsk; Astravets; Ostrovets; Kuropaty [1991-12-25..]; Viskuli; Osipovichi; Asipovichy; Bruzgi; Machulishchy; Khatyn; Zhodino; Krichev; Novopolotsk; Orsha; Brest, Belarus [1991-12-25..]; Brest-Litovsk; Luninets; Ziabrovka
  regions: Belovezhskaya Pushcha; Belavezha; Brest region; Polesie
  ambiguous: Brest; Navahrudak; Borisov

MDA
  cities: Balti; Beltsy; Bendery [1991-12-25..]; Tighina; Comrat; Cahul; Dubasari; Dubossary; Soroca; Ungheni; Orhei; Cobasna; Kolbasna; Ribnita; Rybnitsa; Giurgiulesti; Taraclia; Cuciurgan; Varnita; Bulboaca
  regions: Bessarabia [1991-12-25..]; Gagauz Yeri
  ambiguous: Bender

ARM
  cities: Gyumri [1991-12-25..]; Leninakan [1991-12-25..]; Vanadzor; Spitak [1991-12-25..]; Metsamor [1991-12-25..]; Goris; Kapan; Meghri; Ijevan; Jermuk; Echmiadzin; Etchmiadzin; Vagharshapat; Gavar; Armavir, Armenia; Vardenis; Yeraskh; Kornidzor; Agarak; Hrazdan; Abovyan; Erebuni
  regions: Syunik; Zangezur; Zangezur corridor; Gegharkunik; Tavush; Lake Sevan; Shirak; Vayots Dzor
  ambiguous: Ararat; Sisian; Sevan; Sotk; Lori

GEO
  cities: Batumi [1991-12-25..]; Kutaisi [1991-12-25..]; Gori [1991-12-25..]; Zugdidi; Rustavi; Senaki; Ochamchire; Ochamchira; Gudauta; Sachkhere; Akhalkalaki; Akhaltsikhe; Marneuli; Telavi; Ergneti; Kvareli; Anaklia; Vaziani; Akhalgori; Mukhrovani; Pitsunda; Gagra; Tkvarcheli; Tsalka; Khashuri; Tamarasheni; Avnevi; Orchosani; Odzisi; Khurcha; Larsi; Tsnori
  regions: Pankisi Gorge; Pankisi; Kodori Gorge; Kodori; Samegrelo; Mingrelia; Javakheti; Samtskhe-Javakheti; Kakheti; Svaneti; Kvemo Kartli; Shida Kartli; Imereti; Roki tunnel; Roki Tunnel; Inguri
  ambiguous: Java; Khoni; Poti; Gali; Kaspi; Guria

AZE
  cities: Ganja [1991-12-25..]; Gandzha; Sumgait [1991-12-25..]; Sumqayit; Mingachevir; Mingechaur; Lankaran; Lenkoran; Shamkir; Gabala; Qabala; Shusha; Shushi; Khojaly; Khodjaly; Agdam; Aghdam; Fizuli; Fuzuli; Jabrayil; Zangilan; Qubadli; Kubatli; Lachin; Lacin; Kelbajar; Kalbajar; Hadrut; Khojavend; Martuni; Martakert; Agdara; Askeran; Tovuz; Terter; Barda; Beylagan; Horadiz; Naftalan; Sangachal; Yevlakh; Imishli; Gazakh; Talish; Zabrat; Astara; Ordubad; Culfa; Sabirabad; Goranboy; Maraga; Shaumyan; Geranboi
  regions: Lachin corridor; Lachin Corridor; Murov; Absheron; Apsheron; Ismayilli
  ambiguous: Sheki; Julfa; Tartar; Quba

KAZ
  cities: Alma-Ata; Almaty; Karaganda [1991-12-25..]; Qaraghandy; Shymkent; Chimkent; Semipalatinsk [1991-12-25..]; Semey; Zhanaozen; Novy Uzen [1991-12-25..]; Aktau; Atyrau; Guryev; Aktobe; Aqtobe; Aktyubinsk; Pavlodar; Ust-Kamenogorsk; Oskemen; Petropavl; Taraz; Dzhambul; Zhambyl; Kyzylorda; Kostanay; Baikonur [1991-12-25..]; Baikonur Cosmodrome [1991-12-25..]; Tyuratam [1991-12-25..]; Ekibastuz; Leninsk; Uralsk; Temirtau; Saryagash; Khorgos; Dostyk; Kurchatov; Sary Shagan [1991-12-25..]; Ridder; Taldykorgan; Burabay; Borovoye; Turkestan city; Korday; Masanchi; Kentau; Balkhash; Ulken
  regions: Mangystau; Mangyshlak; Tengiz [1991-12-25..]; Kashagan; Karachaganak; Aral Sea; Semirechye; Virgin Lands [1991-12-25..]; Zhetysu
  ambiguous: Oral, Kazakhstan; Turkestan; Aksai; Oral; Arys

KGZ
  cities: Osh [1991-12-25..]; Jalal-Abad [1991-12-25..]; Jalalabad, Kyrgyzstan; Batken; Karakol; Naryn; Uzgen [1991-12-25..]; Tokmok; Tokmak, Kyrgyzstan; Cholpon-Ata; Balykchy; Kara-Suu; Aravan; Barskoon; Kara-Balta; Isfana; Kok-Tash; Mailuu-Suu; Kyzyl-Kiya; Przhevalsk; Koi-Tash
  regions: Issyk-Kul; Kumtor; Lake Issyk-Kul; Chui Valley; Kempir-Abad
  ambiguous: Manas; Aksy; Kerben; Talas; Kant

TJK
  cities: Khujand [1991-12-25..]; Khojand; Leninabad [1991-12-25..]; Kulob; Kulyab [1991-12-25..]; Kurgan-Tyube; Qurghonteppa; Bokhtar; Khorog; Khorugh; Tursunzoda; Isfara; Garm; Gharm; Nurek; Rogun; Panjakent; Pyandzh; Panj; Tavildara; Murghab; Vorukh; Vahdat; Kofarnihon; Moskovsky; Ishkashim; Rushan; Darvaz
  regions: Badakhshan, Tajikistan; Khatlon; Sughd; Rasht Valley; Pamirs [1991-12-25..]; Pamir; Pamir Mountains; Tavildara Valley
  ambiguous: Vanj; Sogd

TKM
  cities: Turkmenbashi; Krasnovodsk [1991-12-25..]; Turkmenabat; Chardzhou; Charjew; Dashoguz; Tashauz; Balkanabat; Serhetabat; Kushka [1991-12-25..]; Awaza; Avaza; Tejen; Kerki; Atamurat; Geok Tepe; Yoloten
  regions: Karakum; Galkynysh; Lebap; Dovletabat
  ambiguous: Mary; Merv; Anau; Ahal

UZB
  cities: Samarkand [1991-12-25..]; Bukhara [1991-12-25..]; Bokhara; Andijan; Andizhan [1991-12-25..]; Fergana [1991-12-25..]; Ferghana; Namangan [1991-12-25..]; Kokand; Termez [1991-12-25..]; Nukus; Urgench; Khiva; Karshi; Qarshi; Khanabad; Karshi-Khanabad; Navoi; Navoiy; Jizzakh; Jaslyk; Zarafshan; Angren; Margilan; Muynak; Gulistan; Shahrisabz; Uchkuduk; Hairaton crossing; Kuvasay; Chirchik; Shakhimardan
  regions: Fergana Valley [1991-12-25..]; Ferghana Valley [1991-12-25..]; Sokh; Surkhandarya; Surxondaryo; Kashkadarya; Khorezm; Syrdarya
  ambiguous: Sardoba; Sukh

# --- The Middle East and North Africa

TUR
  cities: Istanbul; Constantinople; Izmir; Smyrna; Adana; Antalya; Bursa; Gaziantep; Konya; Diyarbakir; Trabzon; Erzurum; Mersin; Sanliurfa; Urfa; Iskenderun; Hatay; Antakya; Kilis; Incirlik; Suruc; Reyhanli; Cizre; Silopi; Sirnak; Hakkari; Yuksekova; Mardin; Nusaybin; Batman, Turkey; Bingol; Tunceli; Elazig; Malatya; Kahramanmaras; Maras; Kayseri; Samsun; Izmit; Eskisehir; Ceyhan; Kars; Akkuyu; Sivas; Uludere; Corum; Imrali; Taksim; Taksim Square; Gezi Park; Habur; Akcakale; Semdinli; Siirt; Yassiada; Edirne; Canakkale; Bodrum; Marmaris; Kusadasi; Silivri; Sincan; Kurecik; Pirinclik; Zonguldak; Adapazari; Kirikkale; Amasra
  regions: Anatolia; Alexandretta; Cappadocia; Eastern Thrace; Tunceli province; Sirnak province; Hatay province
  ambiguous: Van; Mus; Ordu; Batman; Bitlis; Igdir; Rize; Soma; Lice; Agri

EGY
  cities: Alexandria, Egypt; Port Said; Ismailia; Luxor; Aswan; Sharm el-Sheikh; Sharm el Sheikh; Sharm al-Sheikh; Hurghada; El Arish; El-Arish; Al-Arish; Arish; Rafah crossing; Mansoura; Tanta; Giza; Assiut; Asyut; Minya; Beni Suef; Sohag; Qena; Mahalla; Mahalla al-Kubra; Tahrir Square; Rabaa al-Adawiya; Rabaa; Heliopolis; Sheikh Zuweid; Taba; Nuweiba; Damietta; Zagazig; Marsa Matruh; Mersa Matruh; Abu Simbel; Inshas; Dabaa; El Dabaa; Bir al-Abed; Ras Sudr; Fayoum; Fayyum; Nag Hammadi; Kerdasa; Wadi Natrun; Abu Zaabal; Salloum; Kom Ombo; El Alamein; Dekheila; Rawda mosque
  regions: Upper Egypt; Nile Delta; Mitla Pass; Gidi Pass; Gulf of Suez; Tiran; Sanafir
  ambiguous: Alexandria; Dahab; Western Desert; Siwa

LBY
  cities: Benghazi; Misrata; Misurata; Sirte; Tobruk; Zawiya; Zawiyah; Bani Walid; Derna; Darnah; Sabha; Sebha; Brega; Marsa el Brega; Ras Lanuf; Ajdabiya; Ajdabiyah; Sabratha; Zintan; Tarhuna; Tarhouna; Al-Bayda; Bayda; Kufra; Ghadames; Tawergha; Tajoura; Gharyan; Rabta; Es Sider; Ras Jdir; Jufra; Al-Jufra; Bin Jawad; Shahat; Wheelus; Wheelus Air Base; Khoms; Zliten; Surman; Abu Salim; Hariga; Sharara; Mitiga; Tamanhint; Ubari; Murzuq; Ghat; Al-Watiya
  regions: Tripolitania; Nafusa Mountains; Oil Crescent
  ambiguous: Marj; Zuwara; Hun

TUN
  cities: Sousse; Bizerte; Bizerta; Sidi Bouzid; Kasserine; Gafsa; Gabes; Ben Guerdane; Djerba; Kairouan; Monastir; Carthage; Sakiet Sidi Youssef; Zarzis; Tataouine; Remada; Hammamet; Medenine; Hammam Chott; El Kef; Mahdia; Redeyef; Nabeul; Tozeur; Menzil Bourguiba; La Goulette
  regions: Mount Chaambi; Kerkennah; Chaambi; Sfax
  ambiguous: Bardo; Siliana

DZA
  cities: Oran; Annaba; Setif; Blida; Bejaia; Batna; Tlemcen; Tindouf; Tamanrasset; In Amenas; Hassi Messaoud; Ouargla; Ghardaia; In Salah; Mostaganem; Skikda; Philippeville; Boumerdes; Bentalha; Bechar; Colomb-Bechar; Hassi R'Mel; Reggane; In Ekker; Mers-el-Kebir; Mers el Kebir; Relizane; Tiguentourine; Tibhirine; Khenchela; Guelma; Ain Temouchent; Boufarik; Sidi Bel Abbes; Bordj Badji Mokhtar; Arzew; Djelfa
  regions: Aures; Mitidja; Algerian Sahara
  ambiguous: Constantine; Medea; Bone; Rais

MAR
  cities: Casablanca; Marrakech; Marrakesh; Fez; Tangier; Tangiers; Agadir; Meknes; Oujda; Tetouan; Nador; Sale, Morocco; Kenitra; Skhirat; Ifrane; Al-Hoceima; Ouarzazate; Tarfaya; Jerada; Figuig; Essaouira; Larache; Bouznika; Mohammedia; Errachidia; Fnideq; Laayoune Plage; Port Lyautey; Sidi Ifni
  regions: Atlas Mountains; Ifni; High Atlas; Spanish Morocco; Leila islet
  ambiguous: Sale; Sidi Slimane; Khouribga; Safi

MRT
  cities: Nouadhibou; Zouerate; Zouerat; Bassikounou; Kaedi; Nema, Mauritania; Rosso; M'bera; Mbera; Selibaby; Walata; Port-Etienne; Tichit
  regions: Adrar, Mauritania
  ambiguous: Nema; Atar; Aleg; Hodh

SDN
  cities: Omdurman; Port Sudan; El Fasher; Al-Fashir; El-Fasher; Al-Fasher; El Obeid; Al-Obeid; Nyala; El Geneina; Geneina; Al-Geneina; Zalingei; Kassala; Wad Madani; Wad Medani; Kadugli; Atbara; Gedaref; El Gedaref; Merowe; Khartoum North; Kutum; Kabkabiya; Tawila; Zamzam; Zamzam camp; Abu Shouk; Kalma; Kalma camp; En Nahud; El Fula; Babanusa; Dilling; Damazin; Ed Damazin; El Daein; Sennar; Haskanita; Wadi Halfa; Dongola; Muglad; Kauda; Kurmuk; Ardamata; Hamesh Koreib; Um Ruwaba; Suakin; Malakal [..2011-07-08]; Bentiu [..2011-07-08]; Torit [..2011-07-08]; Yei [..2011-07-08]; Kapoeta [..2011-07-08]; Rumbek [..2011-07-08]; Aweil [..2011-07-08]; Bor, Sudan; Pibor [..2011-07-08]
  regions: Gezira; Al-Jazira; White Nile; River Nile state; Jebel Marra; Jebel Amir; Red Sea State; Red Sea state; Fashaga; Al-Fashaga; Equatoria [..2011-07-08]; Bahr el Ghazal [..2011-07-08]; Upper Nile [..2011-07-08]
  ambiguous: Bor [..2011-07-08]; Merowe Dam; Singa; Kosti; Nasir [..2011-07-08]; Bahri; Wau [..2011-07-08]

SSD
  cities: Malakal [2011-07-09..]; Bentiu [2011-07-09..]; Torit [2011-07-09..]; Yei [2011-07-09..]; Kapoeta [2011-07-09..]; Rumbek [2011-07-09..]; Aweil [2011-07-09..]; Pibor [2011-07-09..]; Akobo; Maban; Pochalla; Mayendit; Kajo-Keji; Nimule; Kuajok; Yambio; Kodok; Ulang; Fangak; Panyijar; Rubkona; Magwi; Terekeka; Warrap; Aburoc; Paloch; Paloich; Jonglei; Pagak; Mundri
  regions: Equatoria [2011-07-09..]; Central Equatoria; Eastern Equatoria; Western Equatoria; Unity State; Unity state; Upper Nile [2011-07-09..]; Bahr el Ghazal [2011-07-09..]; Western Bahr el Ghazal; Northern Bahr el Ghazal; Greater Pibor; Ilemi Triangle
  ambiguous: Bor [2011-07-09..]; Leer; Nasir [2011-07-09..]; Duk; Renk; Tonj; Mayom; Sudd; Wau [2011-07-09..]

IRN
  cities: Isfahan; Esfahan; Mashhad; Meshed; Shiraz; Tabriz; Qom; Ahvaz; Ahwaz; Abadan; Khorramshahr; Bandar Abbas; Bushehr; Natanz; Fordow; Fordo; Parchin; Kermanshah; Hamadan; Hamedan; Zahedan; Sanandaj; Mahabad; Urmia; Orumiyeh; Rasht; Karaj; Yazd; Chabahar; Jask; Kharg Island; Kharg; Dezful; Susangerd; Ilam; Qasr-e Shirin; Sirjan; Semnan; Shahroud; Evin; Evin Prison; Evin prison; Behshahr; Rafsanjan; Saqqez; Bukan; Piranshahr; Marivan; Javanrud; Khorramabad; Lavizan; Neyshabur; Nishapur; Jamkaran; Saravan; Iranshahr; Shahr-e Kord; Assaluyeh; Khondab; Turquzabad; Kish Island; Qazvin; Gorgan; Shalamcheh; Bandar Imam Khomeini; Bandar Khomeini; Desert One
  regions: Khorasan; Khorassan; Razavi Khorasan; Iranian Azerbaijan; East Azerbaijan; West Azerbaijan; East Azarbaijan; Lorestan; Luristan; Mazandaran; Gilan; Fars province; Hormozgan; Qeshm; Qeshm Island; Larak; Sirri Island; Lavan; Kurdistan province; Kordestan; Elburz; Alborz; Zagros; Baluchestan; Kohgiluyeh
  ambiguous: Bam; Arak; Saveh; Lar; Golestan; Kerman; Mehran; Izeh; Varamin; Khash; Tabas

IRQ
  cities: Mosul; Basra; Basrah; Kirkuk; Fallujah; Falluja; Ramadi; Tikrit; Najaf; Karbala; Kerbala; Samarra; Sulaimaniya; Sulaymaniyah; Sulaimaniyah; Suleimaniya; Dohuk; Duhok; Halabja; Nasiriyah; Nasiriya; Baquba; Baqubah; Baqouba; Tal Afar; Talafar; Sinjar; Haditha; Hadithah; Abu Ghraib; Amara; Amarah; Umm Qasr; Kut; Hilla; Hillah; Diwaniya; Diwaniyah; Samawa; Samawah; Baiji; Beiji; Bayji; Al-Qaim; Al Qaim; Hawija; Tuz Khurmatu; Zakho; Makhmour; Makhmur; Makhmur camp; Sadr City; Mahmudiya; Mahmoudiya; Iskandariya; Latifiyah; Youssifiyah; Dujail; Muqdadiya; Khanaqin; Jalula; Amerli; Amirli; Hit, Iraq; Rutba; Rutbah; Ain al-Asad; Al-Asad; Ein al-Asad; Al Asad air base; Bashiqa; Bashiqa camp; Qaraqosh; Bakhdida; Rawanduz; Camp Speicher; Speicher; Camp Ashraf; Camp Liberty; Osirak; Tuwaitha; Salman Pak; Habbaniya; Fao; Faw; Al-Faw; Safwan; Qurna; Penjwin; Aski Kalak; Raniya; Musayyib; Kufa; Nisour Square; Jurf al-Sakhar; Qayyarah; Qayyara; Shirqat; Nimrud; Nineveh; Camp Victory; Trebil; Chamchamal; Bakrajo; Majar al-Kabir; Khor Mor; Rumaila; West Qurna; Majnoon
  regions: Anbar; Al-Anbar; Anbar province; Diyala; Nineveh province; Salahuddin; Salaheddin; Babil; Maysan; Dhi Qar; Wasit; Muthanna; Qadisiyah; Shatt al-Arab; Shatt al Arab; Faw Peninsula; Fao peninsula; Nineveh Plains; Qandil Mountains; Mount Sinjar; Sunni Triangle; Majnoon Islands; Hamrin; Mesopotamia; Mesopotamian marshes; Barzan; Qaim
  ambiguous: Balad; Hit; Babylon; Rabia; Taji; Rawa; Anah; Zubair; Qandil

SYR
  cities: Aleppo; Homs; Hama; Latakia; Lattakia; Tartus; Tartous; Daraa; Deraa; Dera'a; Raqqa; Raqqah; Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir el-Zour; Deir al-Zour; Hasakah; Hasaka; Hassakeh; Al-Hasakah; Qamishli; Kamishli; Palmyra; Tadmur; Kobani; Kobane; Ain al-Arab; Afrin; Manbij; Al-Bab; Jarablus; Azaz; Tal Rifaat; Tel Rifaat; Tal Abyad; Tel Abyad; Ras al-Ain; Ras al-Ayn; Ain Issa; Tabqa; Baghouz; Albu Kamal; Abu Kamal; Bukamal; Al-Bukamal; Mayadin; Qusayr; Qusair; Al-Qusayr; Houla; Douma; Ghouta; Eastern Ghouta; eastern Ghouta; Jobar; Yarmouk; Darayya; Daraya; Zabadani; Madaya; Moadamiya; Saydnaya; Sednaya; Maaloula; Qalamoun; Sweida; Suwayda; Suweida; Quneitra; Kuneitra; Jisr al-Shughour; Jisr al-Shughur; Khan Sheikhoun; Khan Shaykhun; Saraqeb; Saraqib; Maarat al-Numan; Maaret al-Numan; Ariha; Binnish; Atmeh; Barisha; Sarmada; Bab al-Hawa; Bab al-Salam; Hmeimim; Khmeimim; Shayrat; Masyaf; Barzeh; Jamraya; Al-Tanf; Al-Hol; Al-Hawl; al-Hol camp; Al-Roj; Rukban; Dabiq; Baniyas; Jableh; Salamiyah; Al-Safira; Kafranbel; Zahraa; Kefraya; Al-Kibar; Mezze; Mezzeh; Sayyida Zeinab; Sayeda Zeinab; Jaramana; Marjeh; Izraa; Beit Jinn; Khirbet Ghazaleh; Amuda; Tremseh
  regions: Hauran; Jebel Druze; Jabal al-Druze; Orontes; Euphrates Valley; Qalamoun Mountains; Mount Hermon; Tishrin Dam; Tishreen Dam; Rif Dimashq; Hama province; Homs province; Aleppo province; Deraa province; Daraa province; Latakia province
  ambiguous: Nawa; Banias; Tanf; Nubl; Fuaa; Foua; Jazira

LBN
  cities: Tripoli, Lebanon; Sidon; Saida; Tyre; Nabatieh; Nabatiyeh; Baalbek; Baalbeck; Zahle; Zahleh; Byblos; Jbeil; Jounieh; Juniyah; Marjayoun; Bint Jbeil; Bint Jbail; Qana; Naqoura; Khiam; Arsal; Aarsal; Ain al-Hilweh; Ein el-Hilweh; Ain el-Hilweh; Nahr al-Bared; Shatila; Chatila; Bourj el-Barajneh; Burj al-Barajneh; Dahiyeh; Dahiya; Damour; Tel al-Zaatar; Tal Zaatar; Beiteddine; Souk el-Gharb; Khalde; Ouzai; Jezzine; Hasbaya; Kfar Shuba; Kfar Kila; Aita al-Shaab; Aitaroun; Maroun al-Ras; Shamaa; Batroun; Akkar; Miyeh Miyeh; Rashidiyeh; Rachidiye; Rachaya; Ehden; Zgharta; Bekfaya; Bikfaya; Naameh; Machghara; Ghazieh; Adaisseh; Deir Qanoun; Ain Ebel; Antelias; Dekwaneh; Anjar; Masnaa; Janta; Kahale; Majdal Anjar; Britel
  regions: Mount Lebanon; Chouf; Shouf; Kesrouan; Litani; Litani River; Blue Line; Iqlim al-Tuffah; Wadi Khaled; Ras Baalbek; Metn
  ambiguous: Tripoli; Beaufort; Cana; Sabra; Hermel; Aley

JOR
  cities: Aqaba; Zarqa; Irbid; Kerak; Salt, Jordan; Mafraq; Azraq; Zaatari; Ruseifa; Wadi Araba; Jerash; Madaba; Tower 22; Ramtha; Baqaa; Nassib; Ghor es-Safi; Ajloun; Tafila; Muwaffaq Salti
  regions: Wadi Rum; East Bank; Gulf of Aqaba; Naharayim
  ambiguous: Karak; Salt; Baqura; Maan; Karameh; Petra

ISR
  cities: Tel-Aviv; Haifa; Beersheba; Beer Sheva; Be'er Sheva; Eilat; Ashdod; Ashkelon; Netanya; Nahariya; Nahariyya; Kiryat Shmona; Kiryat Shemona; Qiryat Shemona; Sderot; Nazareth; Acre, Israel; Jaffa; Dimona; Metula; Tiberias; Safed; Hadera; Herzliya; Rehovot; Rishon Lezion; Rishon LeZion; Petah Tikva; Petach Tikva; Holon; Bat Yam; Ramat Gan; Bnei Brak; Lod; Lydda; Ramle; Ramla; Afula; Beit She'an; Maalot; Ma'alot; Umm al-Fahm; Umm el-Fahm; Kfar Qassem; Kafr Qasim; Sakhnin; Rahat; Arad, Israel; Kfar Aza; Be'eri; Kibbutz Be'eri; Nir Oz; Nahal Oz; Re'im; Kissufim; Netivot; Ofakim; Kerem Shalom; Erez crossing; Zikim; Nitzana; Nevatim; Tel Nof; Hatzerim; Ramat David; Palmachim; Ben Gurion Airport; Ben-Gurion Airport; Lod Airport; Caesarea; Megiddo; Shlomi; Avivim; Kibbutz Manara; Rosh Hanikra; Rosh Haniqra; Zarit; Yad Vashem; West Jerusalem; Western Wall; Mount Meron; Latrun; Mevaseret Zion; Sde Teiman; Atlit; Modiin; Modi'in; Zichron Yaakov; Kfar Saba; Raanana; Ra'anana
  regions: Galilee; Negev; Upper Galilee; Western Galilee; Hula Valley; Sea of Galilee; Arava; Jezreel Valley; Mount Carmel; Wadi Ara; Gaza envelope
  ambiguous: Acre; Carmel; Arad; Erez; Elat; Reim

PSE
  cities: Hebron; Nablus; Jenin; Tulkarm; Tulkarem; Qalqilya; Qalqilyah; Kalkilya; Jericho; Khan Younis; Khan Yunis; Khan Yunes; Rafah; Jabalia; Jabaliya; Jabalya; Beit Hanoun; Beit Lahiya; Beit Lahia; Deir al-Balah; Nuseirat; Bureij; Maghazi; Shejaiya; Shujaiya; Shuja'iyya; Zeitoun; Netzarim; Netzarim Corridor; Philadelphi Corridor; Philadelphi route; Al-Mawasi; Muwasi; Al-Shifa; Al-Shifa Hospital; Shifa Hospital; Huwara; Hawara; Tubas; Salfit; Abu Dis; Al-Bireh; El Bireh; Balata; Balata camp; Far'a; Nur Shams; Dheisheh; Qalandia; Qalandiya; Kalandia; Beit Jala; Beit Sahour; Halhul; Yatta; Masafer Yatta; Susiya; Khan al-Ahmar; Turmus Ayya; Qibya; Deir Yassin; Beita; Bil'in; Nabi Saleh; Abasan; Khuzaa; Tammun; Kafr Malik; Mughayyir; Maale Adumim; Ma'ale Adumim; Kiryat Arba; Gush Etzion; Elon Moreh; Evyatar; Homesh; Amona; Beitar Illit; Modiin Illit; Gush Katif; Har Homa; Silwan; Shuafat; Sur Baher; Beit El
  regions: Jordan Valley; Cave of the Patriarchs; Joseph's Tomb; Rachel's Tomb; Gilo
  ambiguous: Shati; Ariel; Efrat; Itamar; Bethlehem; Beach Camp; Bilin; Ofra

SAU
  cities: Mecca; Makkah; Medina; Jeddah; Jiddah; Jedda; Dammam; Dhahran; Khobar; Al Khobar; Taif; Tabuk; Yanbu; Jubail; Jizan; Jazan; Najran; Abha; Khamis Mushait; Buraidah; Qatif; Awamiya; Awamiyah; Hofuf; Abqaiq; Khurais; Ras Tanura; Shaybah; Hafr al-Batin; Khafji; Al-Ula; AlUla; Arar; Diriyah; King Khalid Military City; Neom; Al-Kharj; Rabigh; Prince Sultan Air Base; Unaizah
  regions: Hejaz; Hijaz; Najd; Asir; Al-Ahsa; Empty Quarter; Rub al-Khali; Farasan; Nejd
  ambiguous: Hail; Mina; Eastern Province

YEM
  cities: Taiz; Taizz; Ta'izz; Hodeidah; Hodeida; Hudaydah; Al-Hudaydah; Marib; Ma'rib; Saada; Sa'ada; Saadah; Sadah; Ibb; Dhamar; Mokha; Mocha, Yemen; Ras Isa; Hajjah; Hajja; Amran; Dammaj; Haradh; Harib; Dhale; Al-Dhale; Radda; Al-Bayda, Yemen; Zinjibar [1990-05-22..]; Jaar; Lahij; Lawdar; Mukalla [1990-05-22..]; Al-Mukalla; Seiyun [1990-05-22..]; Seiyoun; Shibam; Balhaf; Shihr; Al-Anad [1990-05-22..]; Bir Ali; Al-Ghaydah; Shehn; Arhab; Kitaf; Wadi al-Masila
  regions: Abyan [1990-05-22..]; Shabwa [1990-05-22..]; Shabwah; Mahra [1990-05-22..]; Al-Mahra; Al-Mahrah; Perim [1990-05-22..]; Kamaran [1990-05-22..]; Zuqar; Al-Jawf, Yemen; Jawf; Al-Jawf; Mahwit; Tihama
  ambiguous: Midi; Mocha; Rada; Salif; Ataq [1990-05-22..]; Lahj [1990-05-22..]; Nehm

YMD
  cities: Mukalla [..1990-05-21]; Zinjibar [..1990-05-21]; Seiyun [..1990-05-21]; Lahej; Little Aden; Steamer Point; Sheikh Othman; Dhala; Khormaksar; Al-Anad [..1990-05-21]
  regions: Abyan [..1990-05-21]; Shabwa [..1990-05-21]; Mahra [..1990-05-21]; Perim [..1990-05-21]; Kamaran [..1990-05-21]; Radfan
  ambiguous: Ataq [..1990-05-21]; Lahj [..1990-05-21]

KWT
  cities: Jahra; Hawalli; Wafra; Salmiya; Camp Arifjan; Arifjan; Al Abdali; Camp Doha; Umm al-Haiman; Ali Al Salem; Mutla Ridge
  regions: Bubiyan; Warbah; Failaka; Failaka Island; Warba; Bubiyan Island; Khor Abdullah
  ambiguous: Burgan

BHR
  cities: Muharraq; Sitra; Diraz; Pearl Roundabout; Isa Town; Riffa; Juffair; Sakhir; Sanabis; Duraz
  regions: Hawar Islands; Hawar

QAT
  cities: Al Udeid; Al-Udeid; Udeid; Ras Laffan; Al Wakrah; Lusail; Al Khor; Umm Said; Mesaieed; Zubarah
  regions: North Field

ARE
  cities: Dubai; Sharjah; Ajman; Fujairah; Ras al-Khaimah; Ras al Khaimah; Al Ain; Jebel Ali; Ruwais; Barakah; Al Dhafra; Al-Dhafra; Khor Fakkan; Umm al-Quwain; Musaffah; Al Minhad
  regions: Das Island

OMN
  cities: Salalah; Sohar; Nizwa; Buraimi; Mirbat; Thumrait; Masirah; Mattrah; Rakhyut; Wadi al-Kabir; Sarfait
  regions: Musandam; Jebel Akhdar; Masirah Island; Buraimi Oasis; Khasab; Kuria Muria; Duqm
  ambiguous: Sur; Ibri

AFG
  cities: Kandahar; Qandahar; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Mazar-e Sharif; Jalalabad; Kunduz; Konduz; Ghazni; Khost; Gardez; Lashkar Gah; Lashkargah; Bagram; Bagram air base; Bamiyan; Bamian; Charikar; Taloqan; Faizabad; Fayzabad; Sheberghan; Shibarghan; Maimana; Maymana; Qala-i-Naw; Pul-e Khumri; Pul-i-Khumri; Sar-e Pol; Sangin; Marjah; Musa Qala; Nawzad; Tarin Kot; Tirin Kot; Spin Boldak; Torkham; Tora Bora; Shindand; Islam Qala; Hairatan; Hayratan; Zaranj; Mehtarlam; Asadabad; Balkh; Azizabad; Zhawar; Shah-i-Kot; Maidan Shahr; Pul-e-Charkhi; Pul-i-Charkhi; Qargha; Kajaki; Baghlan, Afghanistan; Deh Rawood; Garmsir; Wanat; Kamdesh; Bala Buluk; Barg-e Matal; Darwan; Salang; Salang Tunnel; Salang Pass; Camp Bastion; Camp Leatherneck; Surobi; Tagab; Angoor Adda; Arghandab; Panjwai; Panjwayi; Zhari; Ishkashim, Afghanistan
  regions: Helmand; Nangarhar; Paktia; Paktika; Kunar; Nuristan; Logar; Wardak; Uruzgan; Oruzgan; Zabul; Nimroz; Badghis; Badakhshan; Takhar; Panjshir; Panjsher; Panjshir Valley; Kapisa; Parwan; Laghman; Ghor; Jowzjan; Jawzjan; Faryab; Samangan; Baghlan; Daikundi; Maidan Wardak; Hindu Kush; Hazarajat; Wakhan Corridor; Wakhan; Korengal; Korengal Valley; Kunduz province; Herat province; Ghazni province; Kandahar province; Khost province; Farah province; Helmand province; Kunar province
  ambiguous: Qalat; Farah; Marja; Achin; Chora; Pech

# --- Africa south of the Sahara

CPV
  cities: Mindelo
  regions: Sao Vicente; Boa Vista Island; Santiago Island
  ambiguous: Sal; Fogo

STP
  cities: Trindade
  regions: Principe

GNB
  cities: Bafata; Cacheu; Cacine; Mansoa
  regions: Bijagos; Bijagos Islands; Bissagos
  ambiguous: Gabu; Boe

GNQ
  cities: Mongomo; Ebebiyin; Oyala; Ciudad de la Paz
  regions: Bioko; Fernando Po; Rio Muni; Annobon; Mbanie; Corisco
  ambiguous: Bata

GMB
  cities: Serekunda; Brikama; Kanilai; Bakau; Farafenni; Georgetown, Gambia; Basse
  ambiguous: Foni

MLI
  cities: Timbuktu; Tombouctou; Gao; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Tessalit; Konna; Diabaly; Sevare; Hombori; Ansongo; Ogossagou; Douentza; Djenne; Taoudenni; Koulikoro; Aguelhok; Tinzaouaten; Tin Zaouatine; Bandiagara; Bankass; Koulogon; Anefis; Boulkessi; Koro, Mali; Labbezanga; Tarkint; Nampala; Farabougou; Sobane Da; Niono; Goundam; Araouane; Bourem; Dogofri
  regions: Adrar des Ifoghas; Dogon country; Ifoghas; Inner Niger Delta; Liptako-Gourma; Agacher; Agacher Strip
  ambiguous: Kati; Nara; Ber; Moura; Boni; Fana

SEN
  cities: Saint-Louis, Senegal; Thies; Ziguinchor; Kaolack; Touba; Diourbel; Tambacounda; Kolda; Rufisque; Bignona; Goree; Thiaroye; Matam; Cap Skirring; Podor; Mbour; Bakel
  regions: Goree Island; Sedhiou; Fouta Toro

BEN
  cities: Parakou; Ouidah; Natitingou; Malanville; Abomey; Kandi; Tanguieta; Seme-Kpodji; Karimama; Banikoara; Djougou
  regions: Pendjari; Alibori; Atacora; W National Park; Borgou

NER
  cities: Agadez; Zinder; Maradi; Tahoua; Diffa; Arlit; Dirkou; Tillaberi; Chinagodrar; Tongo Tongo; Bilma; Madama; Assamakka; Chinegodar; Ayorou; Tchintabaraden; Ouallam; Banibangou; Tchombangou; Imouraren; Toumour; Gaya, Niger; Akokan; Torodi
  regions: Air Mountains; Tillaberi region; Diffa region; Agadez region; Tahoua region; Kawar; Lake Chad; Lete Island
  ambiguous: Gaya; Tera; Bosso; Inates; Dosso; Abala

CIV
  cities: Bouake; Korhogo; Daloa; San Pedro, Ivory Coast; San-Pedro; Gagnoa; Duekoue; Guiglo; Odienne; Grand-Bassam; Bangolo; Yopougon; Abobo; Seguela; Bondoukou; Ferkessedougou; Marcory; Toulepleu; Tabou; Kafolo; Agboville; Zouan-Hounien; Tougbo
  regions: Moyen Cavally
  ambiguous: Man; Danane; Pogo; Divo

GIN
  cities: Nzerekore; N'Zerekore; Kankan; Kindia; Gueckedou; Macenta; Siguiri; Kissidougou; Mamou; Faranah; Camp Boiro; Kaloum; Koundara; Forecariah; Womey; Zogota
  regions: Simandou; Fouta Djallon; Parrot's Beak, Guinea; Yenga
  ambiguous: Labe; Boke

BFA
  cities: Bobo-Dioulasso; Bobo Dioulasso; Djibo; Solhan; Fada N'Gourma; Ouahigouya; Koudougou; Inata; Arbinda; Barsalogho; Yirgou; Kompienga; Diapaga; Titao; Gorom-Gorom; Koutougou; Nassoumbou; Markoye; Seytenga; Banfora; Tenkodogo; Boungou; Thion; Gayeri; Foube; Diabo; Nouna; Karma, Burkina Faso; Pobe Mengao; Mansila; Sebba; Dedougou
  regions: Oudalan; Yatenga
  ambiguous: Kaya; Po; Dori; Karma; Pama; Yako; Soum; Arli

LBR
  cities: Gbarnga; Ganta; Kakata; Robertsfield; Voinjama; Tubmanburg; Zwedru; Paynesville; Roberts International Airport; Butuo; Greenville, Liberia; Sanniquellie; Harbel; Careysburg; Tapeta; West Point, Monrovia
  regions: Nimba; Nimba County; Lofa; Lofa County; Bong County; Grand Gedeh; Bomi Hills; Maryland County; Grand Cape Mount; River Cess; Sinoe; Grand Bassa
  ambiguous: Buchanan; Harper; Greenville; Foya

SLE
  cities: Kenema; Koidu; Makeni; Kailahun; Lungi; Port Loko; Lunsar; Kabala; Magburaka; Masiaka; Waterloo, Sierra Leone; Okra Hills; Occra Hills; Rogberi; Hastings, Sierra Leone; Kambia; Pujehun; Daru, Sierra Leone; Koindu; Benguema
  regions: Kono District; Kailahun District; Tongo Field; Moyamba; Bonthe; Sherbro
  ambiguous: Bo; Daru; Kono; Tongo

GHA
  cities: Kumasi; Sekondi; Takoradi; Sekondi-Takoradi; Cape Coast; Obuasi; Bawku; Bolgatanga; Ho, Ghana; Tarkwa; Akosombo; Yendi; Sunyani; Koforidua; Bimbilla; Buduburam; Elmina; Aburi; Winneba; Prestea
  regions: Ashanti Region; Volta Region; Northern Region, Ghana; Dagbon; Lake Volta; Brong-Ahafo; British Togoland; Trans-Volta; Upper East Region
  ambiguous: Wa; Axim; Tamale; Navrongo; Tema

TGO
  cities: Sokode; Atakpame; Kpalime; Dapaong; Aneho; Kpendjal; Kpekpakandi; Mango, Togo; Kpinkankandi
  regions: Savanes; French Togoland
  ambiguous: Kara; Mango; Bafilo; Pya

CMR
  cities: Douala; Bamenda; Garoua; Maroua; Kumba; Bafoussam; Kousseri; Kolofata; Fotokol; Ngaoundere; Bertoua; Amchide; Kumbo; Mamfe; Ebolowa; Nkambe; Victoria, Cameroon; Eseka; Muyuka; Lake Nyos; Ngarbuh; Mokolo; Ekondo-Titi; Egbekaw; Foumban; Dschang; Batibo; Mbalmayo; Lagdo; Blangoua; Kerawa; Bodo, Cameroon; Zelevet
  regions: Far North Region; Extreme-North; Northwest Region, Cameroon; Southwest Region, Cameroon; Adamaoua; Bamileke; Northern Cameroons; British Cameroons; Buea
  ambiguous: Limbe; Mora; Sangmelima; Kribi; Waza; Tiko; Belo

NGA
  cities: Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Enugu; Zaria; Onitsha; Warri; Sokoto; Calabar; Katsina; Akure; Bauchi; Ilorin; Abeokuta; Owerri; Umuahia; Asaba; Yola; Damaturu; Gombe; Makurdi; Minna; Lokoja; Birnin Kebbi; Gusau; Lafia; Chibok; Dapchi; Bama; Gwoza; Damboa; Monguno; Konduga; Potiskum; Mubi; Dikwa; Gamboru; Gamboru Ngala; Ngala; Michika; Madagali; Buni Yadi; Kankara; Jangebe; Kagara; Zabarmari; Okigwe; Nsukka; Abonnema; Bonny Island; Ogbia; Umuechem; Escravos; Brass, Nigeria; Forcados; Qua Iboe; Uromi; Yelwa; Yelewata; Birnin Gwari; Kafanchan; Zangon Kataf; Jalingo; Wukari; Takum; Ikeja; Yenagoa; Nembe; Akwanga; Asokoro; Lekki; Apapa; Kuriga; Bakura; Papiri; Kurmin Wali; Ogidi; Badagry; Igangan; Eruku; Daura; Tudun Biri; Gwari
  regions: Borno; Borno State; Borno state; Yobe; Yobe State; Adamawa; Adamawa state; Zamfara; Zamfara state; Plateau State; Plateau state; Benue; Benue state; Kebbi; Kebbi state; Niger State; Niger state; Rivers State; Rivers state; Bayelsa; Delta State; Delta state; Akwa Ibom; Cross River State; Anambra; Imo state; Ebonyi; Kogi; Kwara; Nasarawa; Taraba; Osun; Ogun; Ondo; Ekiti; Jigawa; Southern Kaduna; southern Kaduna; Sambisa; Sambisa Forest; Sambisa forest; Mandara Mountains; Middle Belt; Kaduna state; Katsina state; Kano state; Sokoto state; Bauchi state; Abia; Oyo State; Eket
  ambiguous: Delta; Brass; Bonny; Rann; Jos; Aba; Offa; Bida; Imo; Edo; Ogoja; Baga; Marte; Banki; Auno; Kuje; Owo; Odi; Woro; Maga; Ifo

GAB
  cities: Port-Gentil; Port Gentil; Franceville; Lambarene; Moanda; Mounana; Bitam; Tchibanga
  regions: Haut-Ogooue; Woleu-Ntem
  ambiguous: Oyem

CAF
  cities: Bambari; Bangassou; Birao; Bossangoa; Bouar; Berberati; Kaga-Bandoro; Ndele; Zemio; Batangafo; Paoua; Bozoum; Bocaranga; Sibut; Bimbo; Alindao; Grimari; Zangba; Boali; Yaloke; Bouca; Am Dafok; Ouanda Djalle; Kouango; Berengo; Mobaye; Sam Ouandja; Ndiassi; Gordil; PK5; PK12; Tiringoulou; Rafai; Ngaoundaye; Bambouti
  regions: Vakaga; Ouham; Haut-Mbomou; Mbomou; Ouaka; Nana-Grebizi; Ouham-Pende; Bamingui-Bangoran; Haute-Kotto
  ambiguous: Carnot; Nola; Nana; Bang; Obo; Boda; Damara; Boyo; Bria; Ippy; Koui; Ndah

TCD
  cities: Abeche; Moundou; Fort-Archambault; Faya-Largeau; Faya Largeau; Bardai; Goz Beida; Ouadi Doum; Ouadi-Doum; Fada, Chad; Baga Sola; Farchana; Iriba; Massaguet; Biltine; Guereda; Oum Chalouba; Tissi; Am Timan; Zouar; Oum Hadjer; Salal; Kouno; Am Djarass; Amdjarass; Massakory; Bohoma; Barkaram; Barka Tolorom; Ngouboua; Kome, Chad; Kouri Bougoudi; Miski; Goz-Beida; Koukou; Mandakao; Massenya
  regions: Tibesti; Borkou; Ennedi; Kanem; Ouaddai; Guera; Logone; Tibesti Mountains; Logone Oriental; Wadi Fira
  ambiguous: Mao; Fada; Mongo; Bol; Tine; Sila; Ati; Sarh; Adre; Doba; Wour

COG
  cities: Pointe-Noire; Pointe Noire; Dolisie; Loubomo; Ouesso; Oyo, Congo; Impfondo; Owando; Kinkala; Betou; Mindouli; Mpila; Loandjili
  regions: Pool region; Likouala; Niari; Kouilou; Sangha; Cuvette
  ambiguous: Oyo; Nkayi

COD
  cities: Goma; Bukavu; Lubumbashi; Elisabethville; Kisangani; Stanleyville; Mbuji-Mayi; Mbuji Mayi; Bakwanga; Kananga; Luluabourg; Bunia; Butembo; Uvira; Kindu; Mbandaka; Coquilhatville; Matadi; Kolwezi; Likasi; Jadotville; Kalemie; Albertville, Congo; Gbadolite; Kikwit; Tshikapa; Masisi; Rutshuru; Bunagana; Kanyabayonga; Minova; Kitchanga; Kitshanga; Walikale; Lubero; Kiwanja; Rumangabo; Kibumba; Mugunga; Pweto; Kamina; Kitona; Mahagi; Mambasa; Mongbwalu; Djugu; Irumu; Komanda; Eringeti; Oicha; Kasindi; Mulongwe; Shabunda; Kamituga; Kavumu; Kamanyola; Nyabibwe; Rubaya; Bisie; Luvungi; Kasika; Makobola; Tingi-Tingi; Dongo; Yumbi; Gemena; Basankusu; Isiro; Paulis; Buta, Congo; Dungu; Faradje; Faraja; Kamako; Tshimbulu; Yangambi; Ikela; Luberizi; Mutarule; Kishishe; Tongo, Congo; Nyanzale; Kalehe; Mweso; Kipushi; Tenke; Fungurume; Kisanfu; Drodro; Fataki; Plaine Savo; Lemera; Bijombo; Kasenyi; Mangina; Mabalako; Port-Francqui; Ilebo; Ndjili; Camp Kokolo; Bikoro; Bulape
  regions: Kasai-Oriental; Orientale; Orientale Province; Bas-Congo; Bandundu; Haut-Katanga; Tanganyika Province; Maniema; Tshopo; Haut-Uele; Bas-Uele; Kwilu; Kongo Central; Kasai Central; Garamba; Virunga; Virunga National Park; Ruzizi Plain; Lualaba; Mai-Ndombe; Minembwe; Lake Kivu; Grand Inga; Petit Nord; Haut-Plateaux; Nyiragongo; Mount Nyiragongo; Aketi
  ambiguous: Beni; Moba; Baraka; Zongo; Boma; Tongo; Sake; Boga; Equateur; Aru; Fizi; Bambo; Pinga; Inga; Ango; Manono

UGA
  cities: Gulu; Jinja; Mbarara; Masaka; Kasese; Kitgum; Soroti; Mbale; Fort Portal; Hoima; Bundibugyo; Moroto; Kabale; Tororo; Luwero; Masindi; Kisoro; Mpondwe; Barlonyo; Bwindi; Kichwamba; Kyangwali; Nakivale; Lukodi; Atiak; Mubende; Kotido; Adjumani; Bidi Bidi; Bidibidi; Namanve; Kanungu; Katakwi; Rakai; Luzira; Kasubi; Mityana; Rubirizi
  regions: Karamoja; Acholiland; Luwero Triangle; Bunyoro; Rwenzori; Ruwenzori; Ankole; Busoga; Acholi sub-region; Rwenzururu; Tilenga; Arua
  ambiguous: Lira; West Nile; Pader; Teso; Lango; Lake Albert; Toro

KEN
  cities: Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Mandera; Wajir; Lodwar; Malindi; Dadaab; Kakuma; Isiolo; Thika; Mpeketoni; Moyale; Kapenguria; Naivasha; Kiambaa; Lokichogio; Lokichoggio; Westgate Mall; DusitD2; Kibera; Mathare; Marsabit; Kwale; Kilifi; Turbi; Wagalla; El Wak; Liboi; Kikambala; Manda Bay; Camp Simba; Shakahola; Hola camp; Nyeri; Machakos; Kericho; Kapedo; Baragoi; Nanyuki; Laikipia; Takaba; Garsen; Baure; Pandanguo; Kangemi; Eastleigh; Kisii; Homa Bay; Migori
  regions: Rift Valley; Rift Valley Province; Northern Frontier District; North Eastern Province; Mount Elgon; Tana River; Lamu County; Mandera County; Wajir County; Garissa County; Boni Forest; Coast Province; Nyanza; West Pokot; Baringo; Trans Mara; Migingo; Lake Turkana; Maasai Mara; Masai Mara
  ambiguous: Meru; Hola; Busia; Lamu; Westgate; Molo; Embu; Diani

TZA
  cities: Arusha; Mwanza; Mbeya; Kigoma; Moshi; Morogoro; Bukoba; Mtwara; Lindi; Nyarugusu; Mtendeli; Nachingwea; Kongwa; Shinyanga; Iringa; Songea; Bagamoyo; Ngara; Benaco; Stone Town; Musoma; Loliondo; Ngorongoro; Kibiti; Ujiji; Rufiji; Kitaya; Tarime; Mlandizi
  regions: Zanzibar; Pemba Island; Kagera; Kilimanjaro; Serengeti; Kagera salient; Mafia Island; Kilwa; Kagera Salient; Lake Tanganyika
  ambiguous: Singida; Tanga; Tabora

BDI
  cities: Gitega; Ngozi; Muyinga; Cibitoke; Rumonge; Bururi; Makamba; Gatumba; Kayanza; Kirundo; Ruyigi; Bubanza; Muramvya; Itaba; Cankuzo; Kamenge; Ntega; Marangara; Musaga; Kibimba; Mugina; Ruziba; Gihanga; Musigati; Mutimbuzi; Mabayi; Nyabitsinda; Kiremba
  regions: Kibira; Kibira forest; Bujumbura Rurale; Bujumbura Rural
  ambiguous: Teza; Imbo

RWA
  cities: Butare; Gisenyi; Rubavu; Ruhengeri; Musanze; Cyangugu; Rusizi; Gitarama; Muhanga; Kibuye; Byumba; Kibungo; Kibeho; Nyamata; Murambi; Ntarama; Nyarubuye; Bisesero; Bugesera; Gikongoro; Rwamagana; Nyagatare; Cyanika; Mudende; Nyange; Gatuna; Mulindi; Kinigi; Karongi; Nkamira; Kanombe; Kabuga; Kicukiro; Gahini; Nyabugogo; Busasamana
  regions: Nyungwe; Volcanoes National Park; Umutara; Bugoyi; Akagera; Ruzizi
  ambiguous: Huye; Mahama; Rebero

SOM
  cities: Baidoa; Beledweyne; Belet Weyne; Beletweyne; Beledwyne; Merca; Barawe; Baraawe; Jowhar; Galkacyo; Bosaso; Bossaso; Berbera; Burao; Borama; Las Anod; Laascaanood; Lascanod; Las Khorey; Dhusamareb; Dusamareb; Dhuusamareeb; Guriel; Afgoye; Afgooye; Balad, Somalia; Bulo Burto; Bulo Marer; Buulo Mareer; Buulobarde; Bardera; Bardhere; Buale; Afmadow; Dhobley; Beled Hawo; Beled-Hawo; Bulo Hawo; Luuq; Garbaharey; Huddur; Hudur; Wajid; Dinsoor; Dobley; Ras Kamboni; Qoryoley; Kurtunwarey; El Dheer; Eldher; El Bur; El Adde; El Ade; Harardhere; Haradheere; Hobyo; Eyl; Adale; Adado; Abudwaq; Cadale; Moqokori; Adan Yabaal; Adan Yabal; Awdheegle; Barire; Sabiib; Baledogle; Bali Dogle; Walanweyn; Leego; Warsheikh; Bakara; Bakara Market; Bakaro; Lower Jubba; Qandala; Goofgaduud; Tayeglow; Ceel Buur; Halane; Zeila; Gabiley; Erigavo; Gal Hareeri; Ceeldheer; Cadaado; Kalabayr; Goobweyn; Kudhaa
  regions: Lower Shabelle; Middle Shabelle; Lower Shabelle region; Lower Juba; Middle Juba; Middle Jubba; Gedo; Hiraan; Galgudud; Galgaduud; Mudug; Bakool; Jubbaland; Southwest State; Sanaag; Sool and Sanaag; Golis Mountains; Galgala; Cal Miskaad; Cal Miskad; Juba Valley; Togdheer; Awdal; Khaatumo; Calmadow; Cape Guardafui
  ambiguous: Bay region; Bari region; Marka; Bakool region; Brava; Maas; Hiran; Sool

DJI
  cities: Camp Lemonnier; Camp Lemonier; Tadjoura; Tadjourah; Obock; Dikhil; Doraleh; Loyada; Ali Sabieh; Moulhoule; Galafi; Khor Angar; Balho; Chabelley
  regions: Doumeira; Ras Doumeira; Doumeira Island

ETH
  cities: Makelle; Axum; Aksum; Adigrat; Adwa; Shire Endaselassie; Lalibela; Gondar; Gonder; Bahir Dar; Dessie; Kombolcha; Weldiya; Woldia; Alamata; Humera; Mai Kadra; Mai-Kadra; Maykadra; Metema; Dire Dawa; Harar; Jijiga; Jimma; Nekemte; Nazret; Bishoftu; Debre Zeit; Shashemene; Hawassa; Awassa; Arba Minch; Gambella; Gambela; Assosa; Asosa; Moyale, Ethiopia; Dolo Ado; Dollo Ado; Degehabur; Degahbur; Kebri Dehar; Kebridehar; Ferfer; Abole; Abala, Ethiopia; Afdera; Semera; Dallol; Korem; Zalambessa; Zalembessa; Mahbere Dego; Dengelat; Togoga; Togogwa; Dedebit; Abiy Addi; Gawa Qanqa; Gimbi; Debark; Chenna; Merawi; Finote Selam; Debre Birhan; Debre Tabor; Debre Markos; Shewa Robit; Ataye; Burie; Gendewuha; Dabat; Bulbula; Ziway; Burayu; Legetafo; Bole Airport; Massawa [..1991-05-23]; Nakfa [..1991-05-23]; Afabet [..1991-05-23]; Assab [..1991-05-23]; Tessenei [..1991-05-23]; Barentu [..1991-05-23]
  regions: Somali region; Benishangul-Gumuz; Benishangul; Metekel; Wollega; Wellega; Welega; Borena; Borana; SNNPR; Western Tigray; western Tigray; Wolkait; Welkait; Wollo; Wello; Gojjam; Shoa; Arsi; Hararghe; Omo Valley; Gedeo; North Gondar; Gojam; Grand Ethiopian Renaissance Dam; Renaissance Dam; Danakil; Danakil Depression; Horo Guduru; West Guji; East Wollega
  ambiguous: Shire; Gode; Raya; Bale; Ambo; Kobo; Tole; Dilla; Dese; Adama; Warder; Mille; Bure; Keren [..1991-05-23]; Guji; Shewa; Jawi; Konso

ERI
  cities: Massawa [1991-05-24..]; Mitsiwa; Assab [1991-05-24..]; Nakfa [1991-05-24..]; Afabet [1991-05-24..]; Tessenei [1991-05-24..]; Teseney; Barentu [1991-05-24..]; Agordat; Senafe; Tsorona; Om Hajer; Mendefera; Adi Quala; Adi Keyh; Dekemhare; Omhajer; Ghinda; Adi Hawesha; Wi'a
  regions: Dahlak; Dahlak Archipelago; Gash-Barka; Temporary Security Zone
  ambiguous: Keren [1991-05-24..]; Sawa; Bisha; Irob

AGO
  cities: Huambo; Nova Lisboa; Lobito; Benguela; Lubango; Malange; Malanje; Kuito; Cuito; Cuito Cuanavale; Menongue; Mavinga; Luena; Saurimo; Uige; Cassinga; Bailundo; Andulo; Ondjiva; Ongiva; Cangamba; Calueque; Ruacana; Ndalatando; N'dalatando; Caxito; Namibe; Mocamedes; Cafunfo; Catumbela; Lucapa; Dundo; Kuando; Lomba River; Cazombo; Mbanza Congo; Lucusse; Chitembo; Caiundo; Techipa; Catete; Quifangondo; Kifangondo; Dalatando; Longonjo; Cuvelai; Chibia; Gago Coutinho; Lumbala N'guimbo; Xangongo; Sumbe; Malongo
  regions: Cunene; Cuando Cubango; Lunda Norte; Lunda-Norte; Moxico; Cuanza Sul; Bengo; Lunda Sul; Kuando Kubango; Zaire province
  ambiguous: Huila; Carmona; Viana; Soyo; Bie; Jamba; Luau

MOZ
  cities: Beira; Nampula; Quelimane; Tete; Chimoio; Mocimboa da Praia; Xai-Xai; Inhambane; Nacala; Lichinga; Gorongosa; Macomia; Mueda; Muidumbe; Quissanga; Nangade; Meluco; Ancuabe; Afungi; Chokwe; Moatize; Metangula; Cahora Bassa; Cabora Bassa; Homoine; Marromeu; Wiriyamu; Matola; Casa Banana; Maringue; Sathunjira; Satungira; Muxungue; Montepuez; Xitaxi; Nkomati; Chibuto; Vilanculos; Chiure; Naamacha; Namialo; Cuamba; Milange; Mocuba; Inhaminga; Balama; Awasse; Quionga; Diaca; Chitunda; Vila Pery; Nhamatanda; Ressano Garcia; Quiterajo
  regions: Zambezia; Sofala; Manica; Niassa; Gaza Province; Gaza province; Maputo Province; Maputo province; Tete Province; Tete province; Beira Corridor; Beira corridor; Limpopo Corridor; Nampula Province; Nampula province; Inhambane province; Mozambique Channel
  ambiguous: Palma; Pemba; Moma; Beira, Mozambique; Vilankulo; Dondo; Buzi

ZMB
  cities: Ndola; Kitwe; Kabwe; Chingola; Mufulira; Kasama; Chipata; Mongu; Solwezi; Luanshya; Chililabombwe; Nchelenge; Chirundu; Sesheke; Lumwana; Mpulungu; Chinsali; Kafue; Mkushi; Nakonde; Kalabo; Mazabuka; Shang'ombo; Kalumbila
  regions: Copperbelt; Barotseland; Zambezi Valley; Luapula; Barotse; Kazungula
  ambiguous: Livingstone; Mansa; Broken Hill

ZWE
  cities: Bulawayo; Mutare; Umtali; Gweru; Gwelo; Kwekwe; Que Que; Masvingo; Fort Victoria; Kadoma; Gatooma; Chitungwiza; Victoria Falls; Hwange; Wankie; Beitbridge; Beit Bridge; Chinhoyi; Sinoia; Marondera; Chiadzwa; Bindura; Rusape; Norton, Zimbabwe; Kariba; Zvishavane; Chegutu; Mbare; Budiriro; Chimanimani; Chipinge; Kotwa; Mount Darwin; Nyamapanda; Lupane; Tsholotsho; Bhalagwe; Antelope Mine; Penhalonga; Great Zimbabwe; Chikurubi; Mhangura; Guruve; Entumbane; Murambinda; Inyanga; Nyanga
  regions: Matabeleland; Matabeleland North; Matabeleland South; Mashonaland; Manicaland; Midlands Province; Marange; Lake Kariba; Mashonaland Central; Chiweshe
  ambiguous: Plumtree; Norton; Hartley; Wedza; Epworth; Nkayi

MWI
  cities: Blantyre; Mzuzu; Zomba; Karonga; Mangochi; Chilomoni; Dedza; Kasungu; Salima; Nkhata Bay; Dzaleka; Nsanje; Limbe, Malawi; Chikwawa; Mwanza, Malawi; Phalombe; Nkhotakota; Mulanje; Thyolo; Chileka; Kayelekera; Fort Johnston; Nsanama; Mzimba
  regions: Likoma; Shire Valley; Lake Nyasa; Lake Malawi; Likoma Island; Shire Highlands

ZAF
  cities: Johannesburg; Durban; Port Elizabeth; Gqeberha; Soweto; Sharpeville; East London; Polokwane; Pietersburg; Nelspruit; Mbombela; Pietermaritzburg; Rustenburg; Marikana; Boipatong; Bisho; Bhisho; Sebokeng; Thokoza; Tokoza; Katlehong; Khayelitsha; Alexandra township; Uitenhage; Robben Island; Richards Bay; Simonstown; Simon's Town; Simon's Town naval base; Koeberg; Pelindaba; Vlakplaas; Nkandla; Phoenix, South Africa; Umlazi; KwaMashu; Inanda; Gugulethu; Nyanga, South Africa; Langa township; Mitchells Plain; Rivonia; Sandton; Cato Manor; Sasolburg; Secunda; Vereeniging; Vanderbijlpark; Mafikeng; Mahikeng; Mmabatho; Umtata; Mthatha; Queenstown; Welkom; Stellenbosch; Grahamstown; Makhanda; Paarl; Kempton Park; Benoni; Germiston; Lusikisiki; Stilfontein; Witbank; Emalahleni; Shobashobane; Trust Feed; Bulhoek; Upington; Musina; Messina, South Africa; Komatipoort; Lebombo; Krugersdorp; Carletonville; Duduza; Mamelodi; Atteridgeville; Ga-Rankuwa; Waterkloof; Waterkloof Air Base; Orania; Coligny; Bekkersdal; KwaThema; Kagiso; Roodepoort; Saldanha; Hoedspruit; Mossel Bay; Jeffreys Bay; Hillbrow
  regions: Transvaal; Natal Province; Zululand; Gauteng; Western Cape; Eastern Cape; Northern Cape; Cape Province; Orange Free State; Mpumalanga; Limpopo; North West Province; Northern Transvaal; Eastern Transvaal; Witwatersrand; East Rand; West Rand; Vaal Triangle; Kruger National Park; Pondoland; Lebowa; Gazankulu; QwaQwa; KaNgwane; Karoo; Cape Flats; Marion Island
  ambiguous: Kimberley; Crossroads; George, South Africa; Alexandra; Langa; Free State

NAM
  cities: Swakopmund; Tsumeb; Oshakati; Rundu; Katima Mulilo; Luderitz; Rossing; Rehoboth; Grootfontein; Keetmanshoop; Ondangwa; Otjiwarongo; Katutura; Gobabis; Opuwo; Eenhana; Mpungu; Oshikango; Ongulumbashe; Omugulugwombashe
  regions: Ovamboland; Damaraland; Kunene; Kavango; Ohangwena; Etosha; Skeleton Coast; Kaokoland; Hereroland; Owamboland; Okahandja; Sperrgebiet; Penguin Islands

LSO
  cities: Mafeteng; Leribe; Mohale's Hoek; Teyateyaneng; Mokhotlong; Quthing; Hlotse; Makoanyane; Butha-Buthe
  regions: Katse Dam; Katse; Mohale Dam; Lesotho Highlands

BWA
  cities: Francistown; Lobatse; Selebi-Phikwe; Kasane; Ghanzi; Jwaneng; Orapa; Dukwe; Serowe; Palapye; Molepolole; Dukwi
  regions: Kalahari; Okavango; Okavango Delta; Sedudu; Sedudu Island; Central Kalahari Game Reserve; Kasikili; Ngamiland
  ambiguous: Maun

SWZ
  cities: Manzini; Siteki; Matsapha; Bhunya; Piggs Peak; Nhlangano; Malkerns; Lavumisa
  regions: Ludzidzini; Hhohho; Shiselweni; Lubombo
  ambiguous: Big Bend

MDG
  cities: Toamasina; Tamatave; Antsirabe; Fianarantsoa; Mahajanga; Majunga; Toliara; Tulear; Antsiranana; Diego Suarez; Diego-Suarez; Mananjary; Ambohitsorohitra; Moramanga; Nosy Be; Ivato; Fort Dauphin; Tolagnaro; Sambava; Ambovombe; Iavoloha; Ambatovy; Manakara; Taolagnaro; Ankazobe; Morondava; Antalaha
  regions: Androy; Anosy; Ile Sainte-Marie; Analanjirofo; Juan de Nova

COM
  cities: Mutsamudu; Fomboni; Domoni; Mitsoudje; Mitsamiouli
  regions: Mwali; Grande Comore; Ngazidja

MUS
  cities: Curepipe; Quatre Bornes; Beau Bassin; Mahebourg; Pointe d'Esny; Grand Baie; Vacoas
  regions: Rodrigues Island; Agalega; Tromelin; Cargados Carajos; Plaisance
  ambiguous: Rodrigues

SYC
  cities: Anse Royale; Beau Vallon
  regions: Praslin; La Digue; Assumption Island; Aldabra; Assomption
  ambiguous: Mahe

# --- Asia

MNG
  cities: Darkhan; Erdenet; Choibalsan; Zamyn-Uud; Sainshand; Khovd; Altanbulag; Oyu Tolgoi; Tavan Tolgoi; Sukhbaatar; Dalanzadgad; Gashuun Sukhait; Undurkhaan; Ondorkhaan; Nalaikh; Kharkhorin
  regions: Khalkhin Gol; South Gobi; Dornod; Khentii; Gobi Desert; Bayan-Olgii; Gobi
  ambiguous: Altai; Ulgii; Choir

CHN
  cities: Shanghai; Guangzhou; Shenzhen; Tianjin; Tientsin; Chongqing; Chungking; Wuhan; Hankow; Nanjing; Nanking; Chengdu; Xi'an; Xian; Hangzhou; Hangchow; Suzhou; Shenyang; Mukden; Harbin; Changchun; Dalian; Dairen; Port Arthur; Lushun; Qingdao; Tsingtao; Jinan; Tsinan; Zhengzhou; Changsha; Kunming; Guiyang; Nanning; Fuzhou; Foochow; Xiamen; Hefei; Nanchang; Taiyuan; Shijiazhuang; Lanzhou; Xining; Yinchuan; Baotou; Haikou; Sanya; Zhuhai; Dongguan; Foshan; Wenzhou; Ningbo; Tangshan; Beidaihe; Yan'an; Yenan; Dandong; Antung; Hunchun; Yanji; Jilin City; Lop Nor; Lop Nur; Jiuquan; Xichang; Taiyuan launch center; Wenchang; Dayaowan; Wukan; Shantou; Swatow; Beihai; Guilin; Kashgar; Kashi; Urumchi; Hotan; Khotan; Yining; Ghulja; Kulja; Yarkand; Shache; Karamay; Korla; Turfan; Turpan; Shihezi; Kucha; Lukqun; Shigatse; Xigaze; Gyantse; Chamdo; Qamdo; Nyingchi; Gyirong; Ngaba; Aba, Sichuan; Labrang; Xiahe; Litang; Garze; Kardze; Lhunze; Yulin; Hulun Buir; Manzhouli; Manchouli; Heihe; Aihun; Suifenhe; Tiananmen; Tiananmen Square; Pudong; Fuling; Zhanjiang; Ningde; Huludao; Tumen; Zhenbao; Whampoa; Daya Bay; Taishan; Yushu; Lijiang; Wenshan; Pingxiang; Changzhou; Nantong; Yangzhou; Wuzhen; Gaochang; Zhuozhou
  regions: Guangdong; Kwangtung; Fujian; Fukien; Zhejiang; Chekiang; Sichuan; Szechwan; Szechuan; Yunnan; Yunan; Guangxi; Kwangsi; Guizhou; Kweichow; Henan; Honan; Hebei; Hopeh; Hopei; Hunan; Hubei; Hupeh; Anhui; Anhwei; Jiangsu; Kiangsu; Jiangxi; Kiangsi; Shandong; Shantung; Shanxi; Shansi; Shaanxi; Shensi; Gansu; Kansu; Qinghai; Tsinghai; Ningxia; Ningsia; Liaoning; Jilin; Kirin; Heilongjiang; Heilungkiang; Hainan; Hainan Island; Ussuri; Ussuri River; Yangtze; Yangtze River; Three Gorges; Three Gorges Dam; Pearl River Delta; Loess Plateau; Pingtan; Meizhou; Tachen Islands; Dachen Islands; Chumbi Valley; Medog; Jehol; Suiyuan; Qinghai province; Qinghai Province; Amoy; Kham; Amdo
  ambiguous: Canton; Aksu; Dali; Nanhai; Kirti; Dongfeng; Sian; Ordos; Wuxi; Boao; Yiwu; Rehe; Damansky Island; Zhenbao Island; Aksai

TWN
  cities: Kaohsiung; Taichung; Tainan; Keelung; Hsinchu; Hualien; Taitung; Taoyuan; Chiayi; Pingtung; Tamsui; Tsoying; Zuoying; Hengchun; Longtan; Chingchuankang; Ching Chuan Kang; New Taipei
  regions: Penghu Islands; Little Quemoy; Lieyu; Pratas; Pratas Islands; Dongsha; Itu Aba; Taiping Island; Orchid Island; Green Island; Wuchiu
  ambiguous: Green Island, Taiwan; Suao

PRK
  cities: Yongbyon; Wonsan; Hamhung; Hungnam; Chongjin; Sinuiju; Nampo; Rason; Rajin; Najin; Sonbong; Haeju; Sohae; Tongchang-ri; Punggye-ri; Musudan-ri; Musudan; Sinpo; Kusong; Kumgang; Mount Kumgang; Kangson; Kumchang-ri; Kilju; Hyesan; Sariwon; Pyongsan; Onjong; Uiju; Sunan; Yodok; Hoeryong; Kanggye; Unsan; Kijong-dong; Ryongchon; Sunchon; Tonghae; Taechon; Pakchon; Namyang; Kapsan; Panghyon
  regions: Mount Paektu; Paektu; South Hwanghae; North Hamgyong; South Hamgyong; North Pyongan; South Pyongan; Ryanggang; Chagang; Samjiyon; Hwanghae; Kangwon; Yalu River; Hwanghae Province; Chosin Reservoir; Chosin; Yalu
  ambiguous: Tumen River; Songnim; Samsu; Anju; Iwon

KOR
  cities: Busan; Pusan; Incheon; Inchon; Daegu; Taegu; Daejeon; Taejon; Gwangju; Kwangju; Ulsan; Suwon; Pohang; Gyeongju; Kyongju; Mokpo; Yeosu; Gunsan; Kunsan; Osan; Pyeongtaek; Camp Humphreys; Munsan; Dongducheon; Uijeongbu; Uijongbu; Paju; Panmunjon; Cheonan; Chonan; Jinhae; Chinhae; Pyeongchang; Gangneung; Kangnung; Chuncheon; Chunchon; Seongju; Yangju; Sejong; Yongsan; Itaewon; Jindo; Ansan; Geoje; Kojedo; Koje Island; Koje-do; Dorasan; Kimpo; Gimpo; Goseong; Yecheon; Samcheok; Sokcho; Goheung; Wonju; Chungju; Cheongju; Jeonju; Changwon; Nogun-ri; No Gun Ri; Imjingak; Chipyong-ni; Heartbreak Ridge; Pork Chop Hill; Porkchop Hill; Chorwon; Cheorwon; Hwacheon; Yeoncheon
  regions: Jeju; Cheju; Jeju Island; Cheju Island; Yeonpyeong; Yeonpyeong Island; Yonpyong; Yonpyong Island; Baengnyeong; Baengnyeong Island; Paengnyong; Ulleungdo; Gyeonggi; Kyonggi; Gyeonggi Province; Gangwon; South Jeolla; South Cholla; North Jeolla; Cholla; South Gyeongsang; North Gyeongsang; Kyongsang; South Chungcheong; North Chungcheong; Ganghwa; Kanghwa; Imjin; Imjin River; Naktong; Naktong River; Pusan Perimeter; Daecheong; Marado; Koje
  ambiguous: Muan; Naro; Masan; Punchbowl

JPN
  cities: Osaka; Kyoto; Nagoya; Yokohama; Kobe; Fukuoka; Sapporo; Hiroshima; Nagasaki; Sendai; Yokosuka; Sasebo; Misawa; Yokota; Iwakuni; Atsugi; Ginowan; Henoko; Kadena Air Base; Fukushima; Fukushima Daiichi; Tokaimura; Rokkasho; Kashiwazaki; Kashiwazaki-Kariwa; Niigata; Toyama; Kanazawa; Minamata; Monju; Tsuruga; Tomakomai; Hakodate; Wakkanai; Nemuro; Kushiro; Kumamoto; Kagoshima; Ise-Shima; Toyako; Karuizawa; Narita; Haneda; Hakone; Chiba; Saitama; Sagamihara; Kitakyushu; Shimonoseki; Maizuru; Hachinohe; Wajima; Onagawa; Takahama; Yasukuni; Yasukuni Shrine; Kamagasaki; Mihama; Tanegashima; Uchinoura; Aomori; Akita; Hamaoka
  regions: Ryukyu; Hokkaido; Honshu; Kyushu; Shikoku; Iwo Jima; Bonin Islands; Ogasawara; Miyako Island; Miyakojima; Ishigaki; Yonaguni; Yonaguni Island; Amami; Mageshima; Kansai; Tohoku; Ibaraki; Noto Peninsula; Minamitorishima; Okinotorishima; Oki Islands; Shimane; Volcano Islands; Marcus Island
  ambiguous: Nara; Kure; Yamaguchi; Ohi; Tsushima; Kawasaki; Iwate; Miyagi; Nago; Tokai; Matsumoto; Noto; Kanto

IND
  cities: Bombay; Mumbai; Calcutta; Kolkata; Madras; Chennai; Bangalore; Bengaluru; Ahmedabad; Amritsar; Golden Temple; Ayodhya; Bhopal; Lucknow; Kanpur; Varanasi; Banaras; Benares; Agra; Jaipur; Pune; Poona; Vadodara; Baroda; Nagpur; Nashik; Malegaon; Patna; Ranchi; Guwahati; Gauhati; Dispur; Shillong; Agartala; Aizawl; Kohima; Dimapur; Itanagar; Jorhat; Dibrugarh; Silchar; Kokrajhar; Nagaon; Cachar; Bhubaneswar; Cuttack; Visakhapatnam; Vizag; Vijayawada; Kochi; Cochin; Thiruvananthapuram; Trivandrum; Kozhikode; Calicut; Mangalore; Mangaluru; Mysore; Mysuru; Coimbatore; Madurai; Sriperumbudur; Kudankulam; Koodankulam; Kalpakkam; Tarapur; Trombay; Pokhran; Jaisalmer; Jodhpur; Udaipur; Ajmer; Chandigarh; Ludhiana; Jalandhar; Pathankot; Gurdaspur; Ferozepur; Attari; Wagah; Shimla; Simla; Dharamsala; Dharamshala; Dehradun; Joshimath; Haridwar; Chamoli; Meerut; Muzaffarnagar; Moradabad; Aligarh; Allahabad; Prayagraj; Gorakhpur; Hathras; Lakhimpur Kheri; Sambhal; Godhra; Gandhinagar; Rajkot; Kutch; Morbi; Jamnagar; Deesa; Naliya; Panaji; Margao; Indore; Gwalior; Jabalpur; Raipur; Jagdalpur; Dantewada; Sukma; Narayanpur; Gadchiroli; Malkangiri; Lalgarh; Naxalbari; Darjeeling; Siliguri; Cooch Behar; Murshidabad; Malda; Nandigram; Singur; Sandeshkhali; Howrah; Haldia; Kharagpur; Asansol; Dhanbad; Jamshedpur; Bokaro; Gaya, India; Bodh Gaya; Bodhgaya; Bhagalpur; Champaran; Srinagar; Pahalgam; Pulwama; Kargil; Baramulla; Sopore; Anantnag; Kulgam; Shopian; Kupwara; Bandipora; Handwara; Rajouri; Kathua; Akhnoor; Udhampur; Kishtwar; Reasi; Drass; Baltal; Gulmarg; Tiger Hill; Charar-e-Sharief; Hazratbal; Nagrota; Sunjuwan; Puducherry; Pondicherry; Mahe, India; Karaikal; Chandernagore; Port Blair; Manesar; Gurgaon; Gurugram; Noida; Faridabad; Panipat; Rohtak; Sirsa; Tihar; Tihar Jail; Shaheen Bagh; Singhu; Moreh; Churachandpur; Bishnupur; Kangpokpi; Jiribam; Ukhrul; Kibithu; Walong; Bomdila; Namka Chu; Kalimpong; Nathu La; Nathula; Mandsaur; Tuticorin; Thoothukudi; Karur; Mahabalipuram; Mamallapuram; Rameswaram; Sriharikota; Chandipur; Wheeler Island; Kanker; Palghar; Ratnagiri; Jaitapur; Dharavi; Bhima Koregaon; Hubli; Karwar; Wayanad; Sabarimala; Sivakasi
  regions: Punjab, India; Gujarat; Maharashtra; Uttar Pradesh; United Provinces; Madhya Pradesh; Bihar; West Bengal; Tamil Nadu; Kerala; Karnataka; Andhra Pradesh; Telangana; Orissa; Odisha; Rajasthan; Haryana; Himachal Pradesh; Uttarakhand; Uttaranchal; Meghalaya; Tripura; Jharkhand; Chhattisgarh; Chattisgarh; Bastar; Saurashtra; Andaman Islands; Nicobar Islands; Andaman and Nicobar Islands; Great Nicobar; Lakshadweep; Laccadive Islands; Rann of Kutch; Rann of Cutch; Pangong; Pangong Tso; Pangong Lake; Depsang; Demchok; Daulat Beg Oldi; Gogra; Chushul; Bodoland; Siliguri Corridor; Chicken's Neck; Katchatheevu; Tulbul; Garo Hills; Karbi Anglong; Dandakaranya; Brahmaputra; Malabar Coast; Zanskar; Vidarbha; Malabar; Kaziranga; Rayalaseema; Dadra and Nagar Haveli; Daman; Sir Creek; Bhuj
  ambiguous: Punjab; Bengal; Hyderabad; Salem; Mandi; Uri; Nellie; Samba; Mahe; Surat; Hisar; Lahaul; Puri; Poonch; Jammu; Bijapur; Nuh; Doda; Dras; Mhow

BTN
  cities: Phuntsholing; Punakha; Gelephu; Samdrup Jongkhar; Samtse; Trashigang; Jigmeling
  regions: Jakarlung; Pasamlung; Sakteng; Chukha
  ambiguous: Paro; Tala; Haa

PAK
  cities: Karachi; Lahore; Faisalabad; Lyallpur; Multan; Gujranwala; Sialkot; Sargodha; Bahawalpur; Sukkur; Larkana; Nawabshah; Jacobabad; Shikarpur; Abbottabad; Mansehra; Muridke; Balakot; Mingora; Malakand; Dera Ismail Khan; Dera Ghazi Khan; Bannu; Kohat; Hangu; Parachinar; Miranshah; Miram Shah; Mir Ali; Tank, Pakistan; Landi Kotal; Khyber Pass; Jamrud; Charsadda; Mardan; Swabi; Nowshera; Akora Khattak; Dargai; Risalpur; Kahuta; Chashma; Khushab; Kamra; Taxila; Murree; Attock; Jhang; Rahim Yar Khan; Sahiwal; Okara; Kasur; Gwadar; Turbat; Panjgur; Khuzdar; Kalat; Chaman; Pishin; Mastung; Kharan; Nushki; Noshki; Dalbandin; Chagai; Ras Koh; Taftan; Dera Bugti; Ormara; Pasni; Hub, Pakistan; Bolan Pass; Loralai; Zhob; Musakhail; Ziarat; Harnai; Skardu; Chilas; Gojal; Chitral; Upper Dir; Lower Dir; Shangla; Buner; Besham; Bisham; Kohistan; Kotli; Mirpur [..1971-12-15]; Bhimber; Rawalakot; Chakothi; Ketti Bandar; Thatta; Badin; Tharparkar; Umerkot; Sehwan; Nankana Sahib; Kartarpur; Khem Karan; Garhi Khuda Bakhsh; Liaquatabad; Lyari; Nur Khan; Nur Khan air base; Shorkot; Tando Allahyar; Tirah; Datta Khel; Razmak; Makeen; Ladha; Tarbela; Tarbela Dam; Mangla; Mangla Dam; Warsak; Badaber; Nathia Gali; Bhurban; Lal Masjid; Red Mosque; Adiala; Adiala Jail; Gujrat, Pakistan; Jhelum; Chittagong [..1971-12-15]; Khulna [..1971-12-15]; Comilla [..1971-12-15]; Jessore [..1971-12-15]; Sylhet [..1971-12-15]; Rangpur [..1971-12-15]; Rajshahi [..1971-12-15]; Cox's Bazar [..1971-12-15]; Narayanganj [..1971-12-15]
  regions: Punjab province, Pakistan; Pakistani Punjab; Swat Valley; Karakoram; Karakoram Highway; Makran; Mekran; Tirah Valley; Shawal; Shawal Valley; Kurram Agency; Lasbela; Awaran; Potohar; Indus Valley; Salt Range; Runn of Kutch; Shaksgam; Shaksgam Valley; Chitral district; East Bengal [..1971-12-15]; Hazara, Pakistan; Cholistan; Hazara Division
  ambiguous: Punjab; Hyderabad; Tank; Hub; Mach; Swat; Wah; Gujrat; Bela; Dir; Thar; Sui; Bara; Wana; Sibi; Bolan; Hunza; Kalash; Dasu; Dadu; Kech

BGD
  cities: Chittagong [1971-12-16..]; Chattogram; Khulna [1971-12-16..]; Rajshahi [1971-12-16..]; Sylhet [1971-12-16..]; Barisal; Barishal; Rangpur [1971-12-16..]; Comilla [1971-12-16..]; Cumilla; Jessore [1971-12-16..]; Jashore; Mymensingh; Bogra; Bogura; Cox's Bazar [1971-12-16..]; Cox's Bazaar; Narayanganj [1971-12-16..]; Gazipur; Savar; Ashulia; Rana Plaza; Kutupalong; Teknaf; Ukhia; Bhasan Char; Nayapara; Bandarban; Rangamati; Khagrachhari; Khagrachari; Benapole; Pabna; Rooppur; Tangail; Noakhali; Brahmanbaria; Gopalganj; Tongi; Holey Artisan; Dhanmondi; Pilkhana; Kushtia; Faridpur; Dinajpur; Saidpur; Nasirnagar; Matarbari; Mongla; Phulbari; Payra; Tungipara; Narsingdi; Chauddagram; Nilphamari; Satkhira; Mujibnagar; Boraibari
  regions: Hill Tracts; Sundarbans; Bhola Island; Saint Martin's Island; St. Martin's Island; Hatiya; South Talpatti; East Bengal [1971-12-16..]; Sandwip; Dahagram; Angorpota; Tin Bigha
  ambiguous: Bhola; Ramu; Mirpur [1971-12-16..]; Gulshan; Feni; Padua

MMR
  cities: Mandalay; Moulmein; Mawlamyine; Pegu; Bago; Myitkyina; Sittwe; Akyab; Lashio; Laukkai; Laukkaing; Bhamo; Taunggyi; Loikaw; Pathein; Bassein; Myawaddy; Kawkareik; Hpa-an; Pa-an; Hpa-An; Falam; Hakha; Thantlang; Kalay; Kalaymyo; Monywa; Sagaing; Shwebo; Pakokku; Meiktila; Namkham; Kutkai; Chinshwehaw; Kunlong; Hopang; Panghsang; Pangkham; Mong La; Tachilek; Kengtung; Keng Tung; Kyaukphyu; Kyaukpyu; Kyaukme; Hsipaw; Nawnghkio; Mogok; Hpakant; Hpakan; Laiza; Putao; Chipwi; Pangwa; Thandwe; Ann, Myanmar; Buthidaung; Maungdaw; Rathedaung; Mrauk-U; Mrauk U; Minbya; Kyauktaw; Myebon; Pauktaw; Ponnagyun; Paletwa; Taungup; Ramree; Inn Din; Inn Dinn; Gu Dar Pyin; Tula Toli; Dawei; Tavoy; Myeik; Mergui; Manerplaw; Kawmoora; Demoso; Hpruso; Pekon; Moebye; Mindat; Kanpetlet; Matupi; Pazigyi; Let Yet Kone; Hlaingthaya; Hlaing Tharyar; Shwe Kokko; KK Park; Letpadaung; Myitsone; Depayin; Insein; Insein Prison; Insein prison; Coco Islands; Three Pagodas Pass; Prome; Toungoo; Taungoo; Pyin Oo Lwin; Maymyo; Lay Kay Kaw; Thaton; Pinlaung; Namtu; Namhsan; Mongmit; Momauk; Lweje; Sadung; Namsang; Mong Hsu; Kyethi; Mong Tai; Homong; Ho Mong; Panglong; Thabeikkyin; Tigyaing; Kawlin; Pinlebu; Wuntho; Banmauk; Khampat; Rihkhawdar; Cikha; Tedim; Tonzang
  regions: Kayin state; Kayah state; Karenni state; Chin state; Mon State; Mon state; Tenasserim; Tanintharyi; Irrawaddy; Irrawaddy Delta; Irrawaddy delta; Ayeyarwady; Sagaing Region; Sagaing region; Magway Region; Magwe; Bago Region; Golden Triangle; Kabaw Valley; Hukawng
  ambiguous: Muse; Kale; Ann; Waw; Bilin; Mansi; Haka; Tamu; Magway; Indaw; Katha; Gwa; Mese; Pyay; Kayin

LKA
  cities: Kandy; Trincomalee; Batticaloa; Galle; Kilinochchi; Mullaitivu; Mullaittivu; Vavuniya; Anuradhapura; Elephant Pass; Hambantota; Katunayake; Amparai; Ampara; Kalmunai; Mutur; Muttur; Pooneryn; Puttalam; Negombo; Polonnaruwa; Habarana; Point Pedro; Palaly; Welikada; Welikada Prison; Kataragama; Kurunegala; Ratnapura; Matara; Kattankudy; Kattankudi; Digana; Aluthgama; Nandikadal; Putumattalan; Vakarai; Kebithigollewa; Dambulla; Welioya; Weli Oya; Velvettiturai; Valvettithurai; Thoppigala; Chavakachcheri; Nallur; Kankesanthurai; Kathiraveli; Sampur; Mankulam; Paranthan; Muhamalai; Madawachchiya; Rambukkana; Iranaitivu; Nuwara Eliya; Galle Face
  regions: Vanni; Wanni; Kayts; Delft Island; Mannar Island; Kachchativu
  ambiguous: Madhu; Mannar

MDV
  cities: Addu City; Hulhumale; Gan, Maldives; Dhoonidhoo; Maafushi; Hithadhoo; Thinadhoo; Velana
  regions: Addu Atoll; Suvadive; Maradhoo; Haa Alif; Laamu
  ambiguous: Gan; Addu

NPL
  cities: Pokhara; Biratnagar; Birgunj; Nepalgunj; Janakpur; Lumbini; Dhangadhi; Beni, Nepal; Sandhikharka; Bharatpur; Butwal; Itahari; Lukla; Bhaktapur; Rolpa; Rukum; Jumla; Jhapa; Beldangi; Damak; Tikapur; Sunsari; Mustang, Nepal; Humla; Dunai; Mangalsen; Libang; Achham; Tansen; Charikot; Salleri; Hetauda; Rasuwagadhi; Rasuwa; Tatopani; Kodari; Namche Bazaar; Jajarkot; Narayanhiti; Doramba
  regions: Tarai; Kathmandu Valley; Mount Everest; Everest; Kalapani; Lipulekh; Limpiyadhura; Karnali; Sindhupalchok; Kailali; Bardiya; Solukhumbu; Dolpo; Dolakha; Kaski
  ambiguous: Mustang; Gaur; Dang; Madi; Patan; Chitwan; Lalitpur

THA
  cities: Chiang Mai; Chiangmai; Chiang Rai; Pattaya; Phuket; Hat Yai; Haad Yai; Narathiwat; Pattani; Songkhla; Khon Kaen; Udon Thani; Udorn; Ubon Ratchathani; Nakhon Ratchasima; Korat; Nakhon Phanom; Mae Sot; Mae La; Mae Hong Son; Mae Sai; Aranyaprathet; Sisaket; Si Sa Ket; Sa Kaeo; Buriram; Chanthaburi; Chantaburi; Kantharalak; Rayong; Chonburi; Sattahip; U-Tapao; Utapao; Takhli; Hua Hin; Ayutthaya; Kanchanaburi; Ratchaburi; Phitsanulok; Nong Bua Lamphu; Nong Khai; Tak Bai; Krue Se; Su-ngai Kolok; Sungai Kolok; Betong; Khao-I-Dang; Khao I Dang; Site Two; Sa Kaew; Tak province; Ratchaprasong; Erawan Shrine; Thammasat; Thammasat University; Don Mueang; Don Muang; Suvarnabhumi; Mukdahan; Tham Luang; Ban Nong Chan; Ban Nong Samet; Ban Vinai; Saba Yoi; Cho-airong; Nam Yuen; Prasat Ta Muen Thom; Ta Muen Thom; Ta Moan Thom; Chong Bok; Chong An Ma; Chong Chom; Phanom Dong Rak; Laem Chabang; Ranong; Satun; Samut Sakhon; Samut Prakan; Nonthaburi; Phayao
  regions: Isan; Isaan; Kra Isthmus; Ko Samui; Koh Samui; Koh Tao; Koh Kut; Ko Kut; Phi Phi; Dangrek Mountains, Thailand
  ambiguous: Nan; Tak; Kra; Surin; Prae; Yala; Ubon; Trat; Loei

KHM
  cities: Battambang; Siem Reap; Sihanoukville; Kompong Som; Kampong Som; Poipet; Pailin; Anlong Veng; Kampot; Kampong Cham; Kompong Cham; Kompong Speu; Kampong Thom; Kompong Thom; Kompong Chhnang; Kampong Chhnang; Stung Treng; Svay Rieng; Prey Veng; Takeo; Koh Kong; Ream Naval Base; Ream naval base; Neak Leung; Neak Luong; Tuol Sleng; Choeung Ek; Phnom Malai; Samlot; Samlaut; O'Smach; O Smach; Bavet; Sisophon; Samraong; Samrong; Chamkarmon; Snuol; Mimot; Memot; Angkor; Angkor Wat; Angkor Borei; Phnom Kulen; Ta Krabey; Tbong Khmum; Prey Chan; Veal Renh; Thma Da; An Ses; Mom Bei; Kien Svay; Phum Ampil; Ampil; Sampou Loun; Kamrieng; Romeas Hek; Takhmao
  regions: Oddar Meanchey; Banteay Meanchey; Mondulkiri; Ratanakiri; Rattanakiri; Tonle Sap; Parrot's Beak; Cardamom Mountains; Dangrek; Dangrek Mountains; Dangkrek; Emerald Triangle; Koh Tang; Poulo Wai; Kompong Speu province
  ambiguous: Kep; Choam; Kratie; Ream; Chup

LAO
  cities: Luang Prabang; Savannakhet; Pakse; Paksane; Pakxan; Phonsavan; Sam Neua; Samneua; Xam Neua; Thakhek; Tchepone; Sepone; Muang Sing; Nam Tha; Luang Namtha; Long Cheng; Long Tieng; Long Chieng; Vang Vieng; Attapeu; Attopeu; Saravane; Salavan; Ban Houei Sai; Houayxay; Huay Xai; Boten; Oudomxay; Muong Sai; Muong Soui; Vang Tao; Phou Bia; Viengxay; Vieng Xai; Khang Khay; Phong Saly; Phongsaly; Lak Sao; Xayaburi; Sayaboury; Boun Neua; Tha Dua; Paksong; Dansavanh
  regions: Plain of Jars; Plaine des Jarres; Xieng Khouang; Xiangkhouang; Bolovens Plateau; Bolaven Plateau; Champasak; Xaysomboun; Saisombun; Houaphan; Khammouane; Bokeo; Golden Triangle Special Economic Zone; Nam Theun

VNM
  cities: Ho Chi Minh City; Saigon; Haiphong; Da Nang [1975-05-01..]; Danang [1975-05-01..]; Can Tho [1975-05-01..]; Nha Trang [1975-05-01..]; Cam Ranh [1975-05-01..]; Cam Ranh Bay [1975-05-01..]; Camranh Bay [1975-05-01..]; Dien Bien Phu; Lang Son; Lao Cai; Mong Cai; Cao Bang; Hai Duong; Ha Tinh; Thanh Hoa; Dong Hoi; Nam Dinh; Thai Nguyen; Hon Gai; Hongay; Ha Long; Ha Long Bay; Dong Dang; Son Tay; Phu Bai [1975-05-01..]; Quang Tri [1975-05-01..]; Qui Nhon [1975-05-01..]; Quy Nhon; Pleiku [1975-05-01..]; Kontum [1975-05-01..]; Ban Me Thuot [1975-05-01..]; Buon Ma Thuot; Buon Me Thuot [1975-05-01..]; Da Lat [1975-05-01..]; Dalat [1975-05-01..]; Vung Tau [1975-05-01..]; Bien Hoa [1975-05-01..]; My Tho [1975-05-01..]; Rach Gia [1975-05-01..]; Ha Tien [1975-05-01..]; Tay Ninh [1975-05-01..]; Chu Lai [1975-05-01..]; Khe Sanh [1975-05-01..]; Con Thien [1975-05-01..]; My Lai [1975-05-01..]; Quang Ngai [1975-05-01..]; Tam Ky [1975-05-01..]; Phan Rang [1975-05-01..]; Phan Thiet [1975-05-01..]; Long An; Binh Duong; Ca Mau [1975-05-01..]; Chau Doc [1975-05-01..]; Loc Ninh [1975-05-01..]; Phuoc Long [1975-05-01..]; Hoa Lo; Hoa Lo Prison; Vung Ang; Dong Nai; Dong Tam [1975-05-01..]; Con Cuong; Thai Binh; Bac Ninh; Hai Phong; Tan Son Nhat; Lao Bao [1975-05-01..]; Vi Xuyen; Ha Giang; Tuy Hoa [1975-05-01..]; Long Binh [1975-05-01..]; Long Khanh; Dong Xoai [1975-05-01..]; Ba Chuc; Bac Bo; Viet Bac
  regions: Central Highlands [1975-05-01..]; Mekong Delta [1975-05-01..]; Mekong delta [1975-05-01..]; Red River Delta; Red River delta; Phu Quoc [1975-05-01..]; Con Dao; Con Son [1975-05-01..]; Poulo Condore; Con Son Island [1975-05-01..]; Quang Nam [1975-05-01..]; Dak Lak; Darlac [1975-05-01..]; Gia Lai; Nghe An; Quang Binh; Binh Dinh [1975-05-01..]; Quang Ninh; An Giang; Dong Thap; Bach Long Vi; A Shau Valley [1975-05-01..]; Ho Chi Minh Trail; Ho Chi Minh trail; Truong Sa; Ia Drang [1975-05-01..]
  ambiguous: Vinh; Hue [1975-05-01..]; Song Be [1975-05-01..]

VDR
  cities: Da Nang [..1975-04-30]; Danang [..1975-04-30]; Can Tho [..1975-04-30]; Nha Trang [..1975-04-30]; Cam Ranh [..1975-04-30]; Cam Ranh Bay [..1975-04-30]; Camranh Bay [..1975-04-30]; Phu Bai [..1975-04-30]; Quang Tri [..1975-04-30]; Qui Nhon [..1975-04-30]; Pleiku [..1975-04-30]; Kontum [..1975-04-30]; Ban Me Thuot [..1975-04-30]; Buon Me Thuot [..1975-04-30]; Da Lat [..1975-04-30]; Dalat [..1975-04-30]; Vung Tau [..1975-04-30]; Bien Hoa [..1975-04-30]; My Tho [..1975-04-30]; Rach Gia [..1975-04-30]; Ha Tien [..1975-04-30]; Tay Ninh [..1975-04-30]; Chu Lai [..1975-04-30]; Khe Sanh [..1975-04-30]; Con Thien [..1975-04-30]; My Lai [..1975-04-30]; Quang Ngai [..1975-04-30]; Tam Ky [..1975-04-30]; Phan Rang [..1975-04-30]; Phan Thiet [..1975-04-30]; Ca Mau [..1975-04-30]; Loc Ninh [..1975-04-30]; Phuoc Long [..1975-04-30]; Tan Son Nhut; Tan Son Nhut Air Base; An Loc; Cholon; Long Binh [..1975-04-30]; Xuan Loc; Dak To; Ap Bac; Binh Gia; Dong Xoai [..1975-04-30]; Dong Ha; Cu Chi; Gio Linh; Da Krong; Camp Carroll; Hamburger Hill; Lang Vei; Song Be [..1975-04-30]; Ben Tre; Chau Doc [..1975-04-30]; Tuy Hoa [..1975-04-30]; An Khe; Ben Het; Lai Khe; Phuoc Tuy; Nui Dat; Long Tan; Dong Tam [..1975-04-30]; Lao Bao [..1975-04-30]; Quang Duc; Moc Hoa; Son My; Ben Suc
  regions: Central Highlands [..1975-04-30]; Mekong Delta [..1975-04-30]; Mekong delta [..1975-04-30]; Phu Quoc [..1975-04-30]; Con Son [..1975-04-30]; Con Son Island [..1975-04-30]; Quang Nam [..1975-04-30]; Darlac [..1975-04-30]; Binh Dinh [..1975-04-30]; A Shau Valley [..1975-04-30]; A Shau; Ia Drang [..1975-04-30]; War Zone C; War Zone D; Plain of Reeds; Binh Long
  ambiguous: Hue [..1975-04-30]

MYS
  cities: George Town, Penang; Johor Bahru; Johore Bahru; Kuching; Kota Kinabalu; Jesselton; Malacca City; Sandakan; Tawau; Lahad Datu; Semporna; Kota Bharu; Kota Baru; Kuala Terengganu; Kuantan; Shah Alam; Petaling Jaya; Putrajaya; Cyberjaya; Alor Setar; Alor Star; Port Klang; Port Swettenham; Bintulu; Kudat; Tanduo; Sepang; Langkawi; Batang Kali; Wang Kelian; Bukit Kepong; Bukit Kayu Hitam; Ulu Tiram; Memali; Semenyih; Sungai Siput; Seremban; Genting; Limbang; Lumut; Kajang; Seri Kembangan; Batu Caves
  regions: Penang; Johor; Johore; Selangor; Perak; Kelantan; Terengganu; Trengganu; Kedah; Perlis; Pahang; Negeri Sembilan; Negri Sembilan; Melaka; Labuan; Sipadan; Ligitan; Langkawi Island; Pulau Bidong; Pulau Tioman; Straits Settlements; Swallow Reef; Luconia; Luconia Shoals; James Shoal; Ipoh
  ambiguous: George Town; Borneo; Malacca; Taiping; Klang; Butterworth; Miri; Sibu; Subang; KLIA; Baling; Pudu; Sauk

SGP
  cities: Changi; Sembawang; Jurong; Sentosa; Bukom; Pulau Bukom
  regions: Pedra Branca; Pulau Batu Puteh

BRN
  cities: Kuala Belait; Seria; Tutong; Muara; Lumut, Brunei
  regions: Temburong

PHL
  cities: Quezon City; Cebu; Cebu City; Davao; Davao City; Zamboanga; Zamboanga City; Cotabato; Cotabato City; Marawi; Marawi City; Iligan; Cagayan de Oro; General Santos; Angeles City; Olongapo; Subic; Subic Bay; Clark Air Base; Clark Field; Clark Air Field; Baguio; Iloilo; Bacolod; Tacloban; Legazpi; Naga City; Puerto Princesa; Isabela City; Lamitan; Butuan; Surigao; Tagum; Pagadian; Dipolog; Kidapawan; Koronadal; Mamasapano; Ampatuan; Shariff Aguak; Camp Abubakar; Sarangani; Butig; Piagapo; Datu Piang; Datu Saudi Ampatuan; Midsayap; Pikit; Cavite; Cavite City; Sangley Point; Batangas; Tarlac; San Fernando, Pampanga; Laoag; Vigan; Tuguegarao; Basa Air Base; Lal-lo; Santa Ana, Cagayan; Sipalay; Escalante; Mendiola; Mendiola Bridge; Camp Crame; Camp Aguinaldo; Fort Bonifacio; Makati; Pasay; Taguig; Caloocan; Tondo; Marikina; Corregidor; Bataan; Dumaguete; Tagbilaran; Ormoc; Guiuan; Balangiga; Bongao; Siasi; Patikul; Indanan; Sumisip; Tipo-Tipo; Maimbung; Talipao; Panamao; Bagac; Batac; Calbayog; Catarman; Kalibo; Masinloc; Palanan; Dipaculao; Antipolo; Sto. Tomas; Dos Palmas
  regions: Luzon; Visayas; Sulu Archipelago; Tawi-Tawi; Tawitawi; Maguindanao; Lanao del Sur; Lanao del Norte; Lanao; North Cotabato; South Cotabato; Sultan Kudarat; Negros; Negros Occidental; Negros Oriental; Leyte; Samar; Panay; Palawan; Mindoro; Cordillera Region; Ilocos; Ilocos Norte; Ilocos Sur; Cagayan; Cagayan Valley; Nueva Ecija; Isabela province; Pampanga; Bulacan; Quezon Province; Compostela Valley; Bukidnon; Masbate; Sorsogon; Camarines; Bohol; Siquijor; Boracay; Zambales; Abra province; Kalinga; Ifugao; Agusan; Surigao del Sur; Batanes; Thitu; Pag-asa; Ayungin; Central Luzon; Benham Rise; Balabac; Liguasan Marsh; Catanduanes; Itbayat; Sulu
  ambiguous: Clark; Quezon; Aurora; Isabela; Rizal; Legaspi; Cordillera; Lucena; Infanta; Abra; Lipa; EDSA; Bicol; Albay; Fuga

IDN
  cities: Surabaya; Bandung; Medan; Semarang; Makassar; Ujung Pandang; Ujungpandang; Palembang; Yogyakarta; Jogjakarta; Jogyakarta; Djokjakarta; Solo, Indonesia; Surakarta; Denpasar; Jimbaran; Lhokseumawe; Ambon; Manado; Menado; Pontianak; Balikpapan; Samarinda; Banjarmasin; Sampit; Kupang; Atambua; Timika; Tembagapura; Grasberg; Wamena; Merauke; Manokwari; Sorong; Biak; Nduga; Ternate; Tobelo; Tentena; Batam; Tanjung Pinang; Tanjung Priok; Tanjungpinang; Padang; Pekanbaru; Jambi; Bengkulu; Bogor; Bekasi; Tangerang; Depok; Cilacap; Nusakambangan; Malang; Kediri; Blitar; Sidoarjo; Cirebon; Madiun; Linggadjati; Linggarjati; Lubang Buaya; Trisakti; Natuna Besar; Ranai; Meulaboh; Bireuen; Pidie; Langsa; Sabang; Takengon; Puncak Jaya; Intan Jaya; Yahukimo; Paniai; Abepura; Wasior; Oksibil; Ilaga; Puncak; Pegunungan Bintang; Fakfak; Kaimana; Bintuni; Tangguh; Talangsari; Pasar Baru; Situbondo; Banyuwangi; Ketapang; Morowali; Weda Bay; Tarakan; Nunukan; Sinabung; Tretes; Bondowoso; Haruku; Saparua; Sanur; Nusa Dua; Labuan Bajo; Cikeas; Merapi; Mount Merapi; Krakatoa; Krakatau
  regions: Sumatra; Bali; Lombok; Aceh Besar; South Kalimantan; Dutch Borneo; Moluccan Islands; North Maluku; Halmahera; Riau; Riau Islands; Natuna; Natuna Islands; Natunas; West Timor; Nusa Tenggara; East Nusa Tenggara; West Nusa Tenggara; Sumba; Sumbawa; Madura; Banten; Central Java; East Java; West Java; North Sumatra; West Sumatra; South Sumatra; Lampung; Bangka; Belitung; Bangka-Belitung; South Sulawesi; North Sulawesi; Southeast Sulawesi; West Sulawesi; Gorontalo; Seram; Ceram; Buru Island; Nias; Mentawai; Galang; Galang Island; Central Papua; Highland Papua; South Papua; Ambalat; Lombok Strait; Minahasa; Minangkabau; Kei Islands; Aru Islands; Tanimbar; Dieng
  ambiguous: Flores; Solo; Banda; Serang; Buru; Sambas; Java; Buton; Halim; Palu; Kuta; Hollandia; Arun; Tual; Ubud

TLS
  cities: Baucau; Liquica; Viqueque; Maliana; Ainaro; Lospalos; Los Palos; Ermera; Manatuto; Balibo; Oecusse; Oecussi; Maubara; Kraras; Santa Cruz cemetery; Batugade; Alas, Timor; Aileu; Becora; Comoro; Metinaro; Bobonaro; Lolotoe; Passabe; Betano; Beaco
  regions: Atauro; Ambeno; Greater Sunrise; Cova Lima; Covalima; Atauro Island
  ambiguous: Same; Hera; Laga; Suai; Jaco

# --- Oceania

AUS
  abbreviations: New South Wales=N.S.W.; New South Wales=NSW; Queensland=Qld.; Queensland=QLD; Victoria=Vic.; Victoria=VIC; Tasmania=Tas.; Tasmania=TAS; South Australia=S.A.; South Australia=SA; Western Australia=W.A.; Western Australia=WA; Northern Territory=N.T.; Northern Territory=NT; Australian Capital Territory=A.C.T.; Australian Capital Territory=ACT
  cities: Sydney; Brisbane; Adelaide; Hobart; Townsville; Alice Springs; Woomera; Maralinga; Pine Gap; Port Arthur, Tasmania; Port Hedland; Lucas Heights; Fremantle; Geelong; Wollongong; Broome; Rockhampton; Port Kembla; HMAS Stirling; Garden Island; Bondi; Bondi Beach; Bondi Junction; Cronulla; Lindt Cafe; Kalgoorlie; Toowoomba; Tindal; RAAF Tindal; Emu Field; Wieambilla; Palm Island; North West Cape; Nurrungar; Monte Bello; Montebello Islands; Lismore; Marysville; Bowraville; Wadeye; Aurukun; Robertson Barracks
  regions: New South Wales; Queensland; Western Australia; South Australia; Tasmania; Northern Territory; Arnhem Land; Australian Capital Territory; Torres Strait; Torres Strait Islands; Kimberley region; Ashmore Reef; Ashmore Islands; Great Barrier Reef; Lord Howe Island; Macquarie Island; Thursday Island; Bass Strait; Pilbara; Cape York; Kangaroo Island; Tiwi Islands; Melville Island; Groote Eylandt
  ambiguous: Melbourne; Perth; Darwin; Newcastle; Victoria; Curtin; Katherine; Osborne; Villawood; Kimberley; Cairns; Exmouth; Outback

PNG
  cities: Lae; Mount Hagen; Rabaul; Goroka; Wewak; Madang; Vanimo; Arawa; Kieta; Panguna; Manus; Lombrum; Lombrum Naval Base; Wau, Papua New Guinea; Kokoda; Porgera; Kavieng; Lorengau; Ok Tedi; Mendi; Wabag; Kimbe; Popondetta; Alotau; Wakunai; Loloho; Aitape; Kainantu; Kiunga; Yambali; Bomana; Kerema; Kundiawa; Torokina
  regions: Manus Island; New Britain; New Ireland; Western Highlands; Southern Highlands; Eastern Highlands; East New Britain; West New Britain; East Sepik; West Sepik; Sandaun; Morobe; Milne Bay; Fly River; Trobriand Islands; Admiralty Islands; Enga Province; Hela Province; Carteret Islands; Sepik
  ambiguous: Wau; Hela; Oro; Daru; Buka; Tari; Buin; Lihir; Enga

NZL
  cities: Auckland; Christchurch; Dunedin; Tauranga; Rotorua; Waitangi; Queenstown, New Zealand; Invercargill; Whakatane; Kaikoura; Palmerston North; Pike River; Whangarei; Bastion Point; Ruatoki; Waihopai; Matauri Bay; Moutoa Gardens; Ohakea; Lyttelton; Parihaka; Rangiriri
  regions: South Island; North Island; Waikato; Otago; Canterbury, New Zealand; Taranaki; Hawke's Bay; Chatham Islands; Urewera; White Island; Stewart Island; Bay of Plenty; Kermadec Islands; Raoul Island; Ross Dependency
  ambiguous: Hamilton; Nelson; Canterbury; Napier; Gisborne; Devonport; Burnham; Linwood; Northland; Southland; Westland

VUT
  cities: Luganville; Lakatoro; Isangel
  regions: Espiritu Santo; Malekula; Efate; Vemarana; Ambae; Ambrym; Pentecost Island; Matthew and Hunter; Erromango; Malakula
  ambiguous: Santo; Tanna

SLB
  cities: Tulagi; Henderson Field; Kirakira
  regions: Weathercoast; Weather Coast; New Georgia; Makira; Rennell; Temotu; Shortland Islands; Santa Isabel; Western Province, Solomon Islands; Isabel Province; Tikopia; Santa Cruz Islands
  ambiguous: Choiseul; Munda; Lata; Gizo; Auki; Noro

KIR
  cities: Betio; Bikenibeu; Bonriki
  regions: Kanton; Kiritimati; Christmas Island, Kiribati; Banaba; Ocean Island; Phoenix Islands; Line Islands; Tabuaeran; Fanning Island; Canton Island; Malden Island; Caroline Island; Abemama; Butaritari
  ambiguous: Makin

TUV
  regions: Nukufetau; Vaitupu; Nanumea; Niulakita
  ambiguous: Nui

FJI
  cities: Nadi; Lautoka; Ba, Fiji; Labasa; Levuka; Savusavu; Nausori; Black Rock Camp; Queen Elizabeth Barracks; Nabua; Sigatoka; Vatukoula; Rakiraki; Naitasiri; Monasavu
  regions: Viti Levu; Vanua Levu; Lau Islands; Taveuni; Tailevu; Minerva Reef; Kadavu
  ambiguous: Rotuma; Rewa

TON
  cities: Neiafu; Pangai; Fua'amotu; Popua
  regions: Vava'u; Tongatapu; Ha'apai; Hunga Tonga-Hunga Ha'apai; Hunga Tonga; Minerva Reefs; Niuatoputapu
  ambiguous: Eua

NRU
  cities: Meneng; Anibare
  ambiguous: Aiwo

MHL
  cities: Ebeye; Uliga
  regions: Kwajalein; Kwajalein Atoll; Bikini Atoll; Enewetak; Eniwetok; Enewetak Atoll; Eniwetok Atoll; Rongelap; Rongelap Atoll; Utirik; Utrik; Jaluit; Runit; Runit Island; Roi-Namur
  ambiguous: Bikini

PLW
  cities: Airai; Meyuns
  regions: Peleliu; Angaur; Babeldaob; Babelthuap; Helen Reef; Hatohobei; Kayangel; Sonsorol
  ambiguous: Tobi; Koror

FSM
  cities: Kolonia; Tofol
  regions: Pohnpei; Ponape; Chuuk; Truk Lagoon; Kosrae; Kusaie; Ulithi; Woleai; Caroline Islands; Chuuk Lagoon
  ambiguous: Colonia; Weno; Lelu; Truk; Yap

WSM
  cities: Faleolo; Salelologa; Satupaitea; Lalomanu; Vaitele
  regions: Savai'i; Savaii; Upolu; Apolima
  ambiguous: Manono
