const words = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/g))

/** People whom a paper need not introduce: heads of state and government, and whom everybody knows by one name. */
export const famous = words(
  `Trump Biden Obama Clinton Bush Reagan Nixon Kennedy Carter Roosevelt Lincoln Truman Eisenhower Churchill Thatcher Blair Cameron Johnson Sunak Starmer Merkel Scholz Macron Sarkozy Hollande Putin Yeltsin
Gorbachev Stalin Lenin Medvedev Lavrov Zelensky Zelenskyy Zelenskiy Poroshenko Yanukovych Lukashenko Erdogan Erdoğan Netanyahu Sharon Rabin Arafat Abbas Assad al-Assad Mubarak Sisi al-Sisi Morsi Gaddafi Gadhafi Qaddafi Hussein
Khamenei Khomeini Rouhani Raisi Ahmadinejad Modi Gandhi Nehru Imran Musharraf Xi Mao Deng Kim Abe Trudeau Harper Lula Bolsonaro Maduro Chavez Chávez Castro Guevara Mandela Zuma Ramaphosa Mugabe Bolivar
Hitler Mussolini Franco Napoleon Bonaparte Caesar Columbus Tito Pinochet Berlusconi Meloni Renzi Orban Orbán Duda Tusk Guterres Annan Ban Draghi Lagarde Powell Yellen Bernanke Musk Bezos Gates Zuckerberg Jobs
Einstein Newton Darwin Galileo Freud Marx Engels Shakespeare Goethe Dante Cervantes Dickens Tolstoy Kafka Joyce Orwell Homer Plato Socrates Aristotle Mozart Bach Beethoven Wagner Verdi Chopin
Picasso Rembrandt Vermeer Michelangelo Raphael Leonardo Caravaggio Monet Cézanne Gogh Warhol Banksy Madonna Beyoncé Adele Bono Prince Elvis Dylan Sting Shakira Rihanna Drake Eminem Björk Cher Lady
Pelé Maradona Messi Ronaldo Neymar Federer Nadal Djokovic Ali Bolt Gagarin Jesus Muhammad Moses Buddha Confucius Luther Calvin Pence Harris Sanders Romney McCain Kerry Cheney Rumsfeld Rice Snowden Assange`
)

/** Titles that do not say who somebody is: [Mr] Wendt. */
export const honorifics = words('Mr Mrs Ms Miss Mr. Mrs. Ms.')
