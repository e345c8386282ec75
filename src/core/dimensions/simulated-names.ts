// Given and family names for people who do not exist. Their product is more than the largest simulated system has.

export const givenNames: readonly string[] = (
  'Alma,Anouk,Arlo,Basil,Bela,Birgit,Cato,Celia,Dario,Delia,Edda,Emre,Enzo,Fenja,Fiona,Gilda,Hanno,Ines,Ivo,Jana,' +
  'Jorin,Kaja,Kian,Lale,Leif,Lino,Maren,Milo,Nadia,Nils,Odile,Orla,Pavel,Quirin,Rhea,Runa,Silas,Tamsin,Ulla,Yael'
).split(',');

export const familyNames: readonly string[] = (
  'Abendrot,Ashgrove,Birkholm,Brackenby,Calloway,Castrillo,Dornfeld,Dunmoor,Eastwick,Elmquist,Fairbarn,Feldhusen,' +
  'Garrigue,Glenholt,Hallowes,Hollerbach,Ibarrondo,Islebury,Jasperson,Juniper,Kestrel,Kirschner,Lindgrave,Lomax,' +
  'Marlowe,Mossbach,Nettlefold,Nordahl,Oakhurst,Orzabal,Penhallow,Pinewood,Quill,Ravensby,Rosenau,Sandoval,' +
  'Thistlewood,Umberto,Velasco,Wickham'
).split(',');
