using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Names, signs and codes of currencies (ISO 4217), and words of amounts.</summary>
internal static class CurrencyWords
{
    public static readonly FrozenSet<string> Scales = WordSet.Of("hundred thousand million billion trillion m bn tn k mn crore crores lakh lakhs");

    public static readonly FrozenSet<string> Many = WordSet.Of("hundreds thousands millions billions trillions tens lakhs crores");

    /// <summary>Units that stand for money behind a number.</summary>
    public static readonly FrozenSet<string> Units = WordSet.Of(
        "dollar dollars euro euros pound pounds sterling cent cents penny pence yen yuan renminbi rupee rupees paise ruble rubles rouble roubles kopeck kopecks rial rials riyal riyals dinar dinars dirham " +
        "dirhams peso pesos centavo centavos real reais franc francs centime centimes krona kronor kronur krone kroner zloty zlotys lira liras lire baht won ringgit rand naira kobo shilling shillings birr cedi cedis quetzal quetzales " +
        "lempira lempiras bolivar bolivares bolivars hryvnia hryvnias hryvnya forint forints koruna korunas dong taka kyat kyats rupiah riel riels kip tenge dram drams lari manat manats som soms somoni leu lei lev leva lek leks denar denars " +
        "kuna kunas kwacha kwanza kwanzas metical meticais pula dalasi dalasis leone leones ouguiya ariary gourde gourdes guarani guaranies boliviano bolivianos colones cordoba cordobas balboa balboas soles escudo escudos tugrik tugriks " +
        "afghani afghanis rufiyaa ngultrum vatu paanga loti maloti lilangeni emalangeni nakfa guilder guilders deutschmark deutschmarks drachma drachmas pesetas shekel shekels pataca patacas " +
        "usd eur gbp jpy cny inr aud cad chf nzd hkd sgd zar ngn kes aed sar");

    /// <summary>Units that are no weight, verb or place, so that a number in words may stand before them.</summary>
    public static readonly FrozenSet<string> PlainUnits = WordSet.Of(
        "dollar dollars euro euros cent cents pence yen yuan rupee rupees ruble rubles rouble roubles kopeck kopecks riyal riyals dinar dinars dirham dirhams peso pesos centavo centavos reais franc francs centime centimes kronor kroner zloty zlotys " +
        "lire liras baht ringgit naira kobo shilling shillings birr cedi cedis quetzales lempiras hryvnia hryvnias forint forints taka tenge dram drams lari escudo escudos guilder guilders deutschmarks drachmas pesetas shekels");

    public static readonly FrozenSet<string> Signs = WordSet.Of("$ £ € ¥ ₹ ₽ ₩ ₦ ₱ ₺ ₪ ₫ ₴ ₸ ₵ ₡ ₲ ₾ ₼ ₭ ₮ ¢ us$ a$ c$ nz$ hk$ s$ r$ au$ ca$ nt$ u.s.$");

    /// <summary>Letters that stand for a currency before a number, as they are written.</summary>
    public static readonly FrozenSet<string> Letters = WordSet.Of("Rs Rs. Re KSh Ksh KSH Kshs Sh Shs USh Ush UGX TSh TSH Tk TK RM Rp CFA FCFA XAF XOF Birr USD EUR GBP JPY CNY RMB INR AUD CAD CHF NZD HKD SGD ZAR NGN KES AED SAR QAR EGP PKR BDT IDR THB RUB UAH PLN HUF CZK SEK NOK DKK BRL ARS MXN GHS GH¢ TZS KSHS");
}
