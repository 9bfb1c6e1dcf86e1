const STATES_BEHIND_CITY: ReadonlySet<string> = new Set([
  'Pa.',
  'Pennsylvania',
  'Mo.',
  'Texas',
  'Ga.',
  'Georgia',
  'Idaho',
  'Va.',
  'Virginia',
  'Illinois',
  'N.H.',
  'Ohio',
  'Indiana',
])

/** Names that hold the name of a side and mean something else. */
export const DECOYS: readonly string[] = (
  'New Mexico, New Mexican, New England, New Jersey, South America, Latin America, North America, Central America, ' +
  'South American, Latin American, Latin Americans, North American, Central Americans, Central American, African American, ' +
  'African Americans, African-American, African-Americans, Native American, Native Americans, Mexican American, Asian American, ' +
  'Italian American, Palestinian American, Bank of America, Merrill Lynch, Good Morning America, Captain America, ' +
  'Bank of England, Bank of China, Bank of Japan, Bank of Israel, Air China, Air India, Air Canada, ' +
  'Real Madrid, Atletico Madrid, Atlético Madrid, Rayo Madrid, Dynamo Kyiv, Dynamo Kiev, Spartak Moscow, Lokomotiv Moscow, CSKA Moscow, ' +
  'Dynamo Moscow, Hertha Berlin, Union Berlin, Slavia Prague, Sparta Prague, Rapid Vienna, Austria Vienna, Legia Warsaw, ' +
  'Hapoel Tel Aviv, Maccabi Tel Aviv, Beitar Jerusalem, Hapoel Jerusalem, Red Star Belgrade, Partizan Belgrade, Steaua Bucharest, ' +
  'Dinamo Bucharest, Sporting Lisbon, Washington Capitals, Washington Wizards, Washington Commanders, Washington Redskins, ' +
  'Turkish Airlines, British Airways, American Airlines, Japan Airlines, Korean Air, Ethiopian Airlines, Egyptair, ' +
  'Qatar Airways, Kenya Airways, Paris Saint-Germain, Paris St Germain, Paris St-Germain, Paris Agreement, Paris climate accord, ' +
  'Washington State, Washington state, Washington Nationals, Washington Monument, George Washington, Denzel Washington, ' +
  'Port Washington, Fort Washington, Georgia Tech, Georgia State, University of Georgia, Georgia Power, South Georgia, ' +
  'Niger Delta, Mekong Delta, Nile Delta, Danube Delta, Mississippi Delta, Indus Delta, Niger River, River Niger, Congo River, River Congo, ' +
  'Congo Basin, Gulf of Guinea, Lake Malawi, Lake Niger, West Jordan, Michael Jordan, Jordan River, Jordan Valley, River Jordan, Jordan Peele, Lake Chad, Chad Smith, ' +
  'Indian Ocean, West Indian, West Indies, American Indian, American Indians, Indian Wells, Gulf of Mexico, ' +
  'Mexico City Policy, Persian Gulf, Gulf of Oman, Sea of Japan, East China Sea, South China Sea, China Sea, Strait of Taiwan, ' +
  'Taiwan Strait, Panama Canal, Panama Papers, Cuban sandwich, French fries, French toast, French Open, French Quarter, ' +
  'French Guiana, French Polynesia, US Open, U.S. Open, Australian Open, US Airways, U.S. Steel, US Steel, US Bank, U.S. Bank, ' +
  'US News, U.S. News, U.S. News & World Report, Korean War, Vietnam War, Iraq War, Gulf War, Afghan War, Cuban Missile Crisis, ' +
  'Lebanon War, Israel Day Parade, German shepherd, Swiss cheese, Swiss army knife, Swiss Army knife, Turkish bath, Turkish delight, ' +
  'Chinese New Year, Danish pastry, Brazil nut, Brazil nuts, Persian rug, London Bridge, London Stock Exchange, ' +
  'Khartoum North, New London, London School of Economics, Berlin Wall, Berlin Film Festival, Vienna Philharmonic, Vienna State Opera, ' +
  'Geneva Conventions, Vienna Convention, Rome Statute, Treaty of Rome, Warsaw Pact, Stockholm syndrome, Helsinki Commission, ' +
  'Havana syndrome, Moscow Mule, Manila envelope, Prague Spring, Brussels sprouts, Kuwait War, Wellington boots, Northern Ireland, ' +
  'U.S.-Korea Institute, Johns Hopkins School, Arab Spring, Spanish flu, Spanish Harlem, German measles, Dutch oven, Polish sausage, ' +
  'American Samoa, American Enterprise Institute, American University, American Red Cross, American Dream, Dominican Order, ' +
  'Guinea pig, New Guinea, Jersey City, Kansas City, Lebanon Valley, Lebanon, Pa., Lebanon, Pennsylvania, ' +
  'Peru, Indiana, Cuba, Mo., Paris, Texas, Athens, Ga., Athens, Georgia, Rome, Georgia, Moscow, Idaho, Vienna, Va., Vienna, Virginia, ' +
  'Cairo, Illinois, Berlin, N.H., Dublin, Ohio, Toledo, Ohio, Israel Broadcasting, Voice of America, Radio Free Europe, ' +
  'National Mobilization Committee, Arab world, Madison Square Garden, Congress Party, Indian National Congress'
)
  .split(', ')
  .reduce<string[]>((names, part) => {
    // "Paris, Texas" is one name: a state behind a comma belongs to the city before it.
    const before = names.at(-1)
    if (before && STATES_BEHIND_CITY.has(part)) names[names.length - 1] = `${before}, ${part}`
    else names.push(part)
    return names
  }, [])
