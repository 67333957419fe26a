import CasusModel
import Testing

@testable import CasusIngest

/// Only English is coded; articles in other languages are recognised and kept as such.
@Suite struct LanguageTests {
  private func language(_ text: String, given: String? = nil) -> String? {
    var text = text
    let article = Article(id: "a", text: text, language: given)
    return text.withUTF8 { LanguageRecognizer().foreignLanguage(of: article, $0) }
  }

  @Test(arguments: [
    (
      "de",
      "Die Regierung hat am Dienstag beschlossen, dass die Grenze zum Nachbarland wieder geöffnet wird. Der "
        + "Minister sagte, man habe mit beiden Seiten gesprochen und werde sich nicht mehr unter Druck setzen lassen."
    ),
    (
      "fr",
      "Le gouvernement a décidé mardi de rouvrir la frontière avec le pays voisin. Le ministre a dit que les "
        + "deux parties avaient été consultées et qu’il ne se laisserait plus mettre sous pression par l’opposition."
    ),
    (
      "es",
      "El gobierno decidió el martes volver a abrir la frontera con el país vecino. El ministro dijo que se había "
        + "hablado con las dos partes y que no se dejaría presionar más por la oposición en el parlamento."
    ),
    (
      "pt",
      "O governo decidiu na terça-feira reabrir a fronteira com o país vizinho. O ministro disse que falou com "
        + "as duas partes e que não se deixará pressionar mais pela oposição no parlamento, que não foi ouvida."
    ),
    (
      "it",
      "Il governo ha deciso martedì di riaprire la frontiera con il paese vicino. Il ministro ha detto che sono "
        + "state sentite le due parti e che non si lascerà più mettere sotto pressione dalla opposizione."
    ),
    (
      "nl",
      "De regering heeft dinsdag besloten om de grens met het buurland weer te openen. De minister zei dat er "
        + "met beide kanten is gesproken en dat hij zich niet meer onder druk laat zetten door de oppositie."
    ),
    (
      "pl",
      "Rząd postanowił we wtorek, że granica z sąsiednim krajem zostanie znowu otwarta. Minister powiedział, że "
        + "rozmawiał z obiema stronami i że nie da się już naciskać przez opozycję, która była przeciw temu od roku."
    ),
    (
      "tr",
      "Hükümet salı günü komşu ülke ile olan sınırın yeniden açılmasına karar verdi. Bakan her iki taraf ile de "
        + "görüşüldüğünü ve bundan sonra muhalefet tarafından baskı altına alınmayacağını söyledi, ancak bir tarih yok."
    ),
    (
      "id",
      "Pemerintah pada hari Selasa memutuskan untuk membuka kembali perbatasan dengan negara tetangga. Menteri "
        + "itu mengatakan bahwa kedua pihak sudah diajak bicara dan tidak akan ada tekanan lagi dari oposisi."
    ),
    (
      "ru",
      "Правительство решило во вторник снова открыть границу с соседней страной. Министр сказал, что говорил с "
        + "обеими сторонами и что он больше не уступит давлению."
    ),
    (
      "uk",
      "Уряд вирішив у вівторок знову відкрити кордон із сусідньою країною. Міністр сказав, що говорив з обома "
        + "сторонами і що він більше не піддасться тиску, який був до того."
    ),
    (
      "ar",
      "قررت الحكومة يوم الثلاثاء إعادة فتح الحدود مع الدولة المجاورة وقال الوزير إن الطرفين قد وافقا على ذلك"
    ),
    (
      "fa",
      "دولت روز سه شنبه تصمیم گرفت که مرز با کشور همسایه را باز کند و وزیر گفت که با هر دو طرف گفتگو شده است"
    ),
    ("ko", "정부는 화요일 이웃 나라와의 국경을 다시 열기로 결정했다고 밝혔다."),
    ("ja", "政府は火曜日、隣国との国境を再び開くことを決めたと発表した。"),
    ("zh", "政府星期二决定重新开放与邻国的边界，部长说双方都已同意。"),
    ("he", "הממשלה החליטה ביום שלישי לפתוח מחדש את הגבול עם המדינה השכנה."),
    ("el", "Η κυβέρνηση αποφάσισε την Τρίτη να ανοίξει ξανά τα σύνορα με τη γειτονική χώρα."),
  ])
  func aTextInAnotherLanguageIsKnownByIts(tag: String, text: String) {
    #expect(language(text) == tag)
  }

  @Test(arguments: [
    "Russia attacked Ukraine.",
    "Macron met Scholz in Paris on Tuesday, and the two agreed on a plan for the defence of the eastern border.",
    "SHR LOSS 22 CTS VS PROFIT 10 CTS NET LOSS 1,056,000 VS PROFIT 427,000 SALES 5,440,000 VS 4,982,000 AVG SHRS",
    "The paper El País quoted the minister as saying \"no vamos a ceder\" before he left the room with his aides.",
    "President Lula da Silva of Brazil, Andrés Manuel López Obrador of Mexico and José Mujica of Uruguay met.",
  ])
  func englishIsEnglishWhateverNamesItHolds(text: String) {
    #expect(language(text) == nil)
  }

  @Test func theArticlesOwnTagDecidesWhereTheTextIsNotClear() {
    #expect(language("Paris, mardi.", given: "fr") == "fr")
    #expect(language("Paris, mardi.", given: "pt_BR") == "pt-BR")
    for tag in ["en", "EN-us", "eng", "English", "und", "", "?"] {
      #expect(language("Paris, mardi.", given: tag) == nil)
    }
  }

  @Test func aClearTextOutweighsTheTag() {
    let english =
      "The minister said on Tuesday that the border with the neighbouring country would be opened again, "
      + "and that he had talked to both of the sides about it for more than a year."
    #expect(language(english, given: "fr") == nil)
    let german =
      "Der Minister sagte am Dienstag, dass die Grenze zu dem Nachbarland wieder geöffnet wird und dass er "
      + "mit den beiden Seiten seit einem Jahr darüber gesprochen hat."
    #expect(language(german, given: "en") == "de")
    #expect(language(german, given: "de-AT") == "de-AT")
  }

  @Test func whatIsNotEnglishIsNotCoded() {
    var coder = Coder(lexicon: .builtIn())
    let article = Article(
      id: "a",
      text: "Russland hat die Ukraine am Montag angegriffen, und die USA haben das "
        + "am Dienstag verurteilt, wie ein Sprecher der Regierung in Washington nach dem Treffen mit dem Minister sagte."
    )
    let record = coder.code(article)
    #expect(record.foreignLanguage == "de")
    #expect(record.events.isEmpty && record.parties.isEmpty)
  }
}
