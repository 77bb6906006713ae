"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TOWNS = void 0;
const countries_js_1 = require("./countries.js");
/** Towns beside the capitals in which diplomacy happens: English/French names, country, zone where it is not the capital's. */
const LINES = `
Geneva/Genève;CH
Lausanne;CH
Montreux;CH
Zurich;CH
Davos;CH
Lugano;CH
Bürgenstock;CH
Crans-Montana;CH
Istanbul;TR
Antalya;TR
New York;US
Camp David;US
Dayton;US
Mar-a-Lago;US
Palm Beach;US
Anchorage;US;America/Anchorage
Sharm el-Sheikh/Charm el-Cheikh;EG
Jeddah/Djeddah;SA
Taif;SA
Dubai/Dubaï;AE
Salalah;OM
Kuwait/Koweït;KW
Tel Aviv/Tel-Aviv;IL
Isfahan/Ispahan;IR
Karachi;PK
Lahore;PK
Rawalpindi;PK
Erbil;IQ
Aqaba;JO
Munich;DE
Bonn;DE
Potsdam;DE
Strasbourg;FR
Évian-les-Bains/Évian/Evian;FR
Rambouillet;FR
Versailles;FR
Bougival;FR
Amsterdam;NL
Turin;IT
Venice/Venise;IT
Milan;IT
Saint Petersburg/Saint-Pétersbourg;RU
Sochi/Sotchi;RU
Kazan;RU
Lviv;UA
Odesa/Odessa;UA
Yalta;UA;Europe/Simferopol
Minsk;BY
Ohrid;MK
Abidjan;CI
Abuja;NG
Lagos;NG
Entebbe;UG
Naivasha;KE
Arusha;TZ;Africa/Dar_es_Salaam
Bishkek/Bichkek;KG
Samarkand/Samarcande;UZ
Mumbai;IN
Kashmir/Cachemire;IN
Hong Kong;CN
Shanghai;CN
Busan;KR
Osaka;JP
Hiroshima;JP
Bali;ID
Nusa Dua;ID;Asia/Makassar
Sydney;AU
Toronto;CA
Montreal/Montréal;CA
Rio de Janeiro;BR
Cartagena/Carthagène;CO
Barcelona/Barcelone;ES
Porto;PT
Vatican;VA
Evian/Évian;FR
Versailles;FR
Rambouillet;FR
Strasbourg;FR
Marseille;FR
Nice;FR
Munich;DE
Hamburg/Hambourg;DE
Bonn;DE
Salzburg/Salzbourg;AT
Linz;AT
The Hague/La Haye;NL
Maastricht;NL
Ohrid;MK
Thessaloniki/Thessalonique;GR
Belfast;GB
Glasgow;GB
Edinburgh/Édimbourg;GB
Bletchley Park;GB
Seville/Séville;ES
Palermo/Palerme;IT
Venice/Venise;IT
Krakow/Cracovie;PL
Lviv;UA
Odesa/Odessa;UA
Donetsk;UA
Sochi/Sotchi;RU
Kazan;RU
Vladivostok;RU
Saint Petersburg/Saint-Pétersbourg;RU
Almaty;KZ
Arusha;TZ
Zanzibar;TZ
Naivasha;KE
Mombasa;KE
Goma;CD
Durban;ZA
Johannesburg;ZA
Cape Town/Le Cap;ZA
Port Sudan/Port-Soudan;SD
Entebbe;UG
Benghazi;LY
Sirte/Syrte;LY
Skhirat;MA
Marrakesh/Marrakech;MA
Agadir;MA
Alexandria/Alexandrie;EG
Aqaba;JO
Aden;YE
Hodeidah/Hodeïda;YE
Erbil;IQ
Mashhad/Machhad;IR
Peshawar;PK
Kandahar;AF
Goa;IN
Simla/Shimla;IN
Chiang Mai/Chiang Maï;TH
Phuket;TH
Putrajaya;MY
Langkawi;MY
Jeju;KR
Kyoto;JP
Macau/Macao;CN
Chengdu;CN
Darwin;AU
Auckland;NZ
Vancouver;CA
Quebec/Québec;CA
San Francisco;US
Los Angeles;US
Miami;US
Chicago;US
Philadelphia/Philadelphie;US
Cancun/Cancún;MX
Tijuana;MX
Medellin/Medellín;CO
Guayaquil;EC
Sao Paulo/São Paulo;BR
Belem/Belém;BR
Punta del Este;UY
`;
const CAPITALS = [...countries_js_1.COUNTRIES.values()].map(({ capital, code, zone }) => ({
    names: capital,
    country: code,
    zone,
}));
exports.TOWNS = [
    ...CAPITALS,
    ...LINES.trim()
        .split('\n')
        .map((line) => {
        const [names = '', country = '', zone] = line.split(';');
        return { names: names.split('/'), country, zone: zone ?? countries_js_1.COUNTRIES.get(country)?.zone ?? 'UTC' };
    }),
];
//# sourceMappingURL=towns.js.map