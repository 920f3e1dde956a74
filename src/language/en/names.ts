import {rarerNames} from './rarer-names.ts'

/** The commonest of them: [Brigid] may stand for Brigid Kosgei, but John for anybody. */
export const commonNames: ReadonlySet<string> = new Set(
  `Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abdulrahman Abigail Abraham Abu Ada Adam Adel Adnan Adrian Adriana Agnes Ahmad Ahmed Ahmet Aisha Akira Alain Alan Alana Albert Alberto Alejandro Aleksandar Aleksandr Aleksander Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia Alina Alison Allan Allen Allison Alyssa Amal Amanda Amber Amin Amina Amir Amit Amy Ana Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angel Angela Angelina Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio António Antony Anwar April Ara Aram Arif Armen Arnold Arsen Arthur Artur Arturo Arun Asad Ashley Ashok Ashraf Asif Audrey Aung Austin Avi Ayman Aziz
Babak Barack Barbara Barry Bashar Bashir Beatrice Becky Ben Benjamin Benny Bernard Bernie Bert Beth Betty Beverly Bilal Bill Billy Binyamin Benyamin Benazir Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan Burak
Caitlin Cameron Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn Carrie Catherine Cecilia Cesar Chad Charles Charlie Charlotte Chen Cheryl Chloe Chris Christian Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claire Clara Clark Claude Claudia Clive Colin Colleen Connor Craig Cristian Cristina Curtis Cynthia Cyril
Daisy Dale Dalia Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Daria Darren Dave David Davit Dawn Dean Deborah Debbie Declan Denis Denise Dennis Derek Desmond Diana Diane Diego Dieter Dilip Dimitri Dina Dirk Dmitri Dmitriy Dmitry Dolores Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dustin Dylan
Eddie Edgar Edith Eduard Eduardo Edward Edwin Efraim Ehud Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elizabeth Ella Ellen Elsa Elsie Elvira Emanuel Emil Emilia Emily Emine Emma Emmanuel Enrique Erdogan Eric Erica Erik Erika Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Eve Evelyn Evgeny Evgeni
Fabian Fadi Faisal Farah Farhad Farid Farouk Fatima Fatma Federico Felicia Felipe Felix Ferdinand Fernando Fidel Fiona Florian Frances Francesca Francesco Francis Francisco Franco Francois François Frank Franklin Franz Fred Frederic Frederick Freddie Friedrich
Gabriel Gabriela Gabrielle Galina Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgi Georgina Gerald Gerard Gerhard Gianni Gilbert Gina Giorgi Giorgio Giovanni Giuseppe Glen Glenn Gloria Gordon Grace Graham Greg Gregory Greta Grigory Guillaume Guillermo Gunter Gustavo Guy
Habib Hadi Hafez Hakan Hala Hamad Hamid Hamza Hana Hani Hanna Hannah Hans Harold Haroon Harriet Harry Harvey Hasan Hashim Hassan Hayk Heather Hector Heidi Heinrich Heiko Helen Helena Helga Helmut Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi Holly Hossein Howard Hua Hugh Hugo Hussein Hüseyin
Ian Ibrahim Ida Igor Ilham Ilya Imad Imran Ines Ingrid Ioannis Ira Irene Irina Isaac Isabel Isabella Isaiah Ismail Ivan Ivana Ivanka Ivo
Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakub Jamal James Jamie Jan Jane Janet Janice Janine Jared Jasmine Jason Javad Javier Jay Jayden Jean Jeanne Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jihad Jill Jim Jimmy Jin Jing Jo Joachim Joan Joanna Joanne Joao João Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Josep Joseph Josephine Josh Joshua Joy Joyce Juan Juanita Judith Judy Julia Julian Julie Julien Juliet Julio Julius Jun June Jürgen Justin Justine
Kamal Kamala Karen Karim Karin Karl Karolina Kasper Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kazimierz Keith Kelly Kelvin Ken Kenji Kenneth Kenny Kerry Kevin Khaled Khalid Khalifa Kim Kimberly Kirill Kirsten Klaus Kofi Konstantin Kourosh Krishna Kristen Kristin Kumar Kurt Kyle
Lance Larry Lars Laszlo László Laura Lauren Laurence Laurent Lavrov Lawrence Layla Lea Leah Lee Leila Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Li Liam Lily Linda Lindsay Lindsey Lionel Lisa Liu Liz Lloyd Logan Lois Loretta Lori Lorenzo Lou Louis Louise Luc Luca Lucas Lucia Luciano Lucy Ludwig Luigi Luis Luiz Lukas Luke Lydia Lyndon Lynn
Madeleine Magdalena Maggie Mahathir Mahmoud Mahmud Mai Majid Malala Malcolm Malik Manal Manfred Manoj Manuel Mao Marc Marcel Marcelo Marcia Marco Marcos Marcus Margaret Margarita Maria María Mariam Marian Mariana Marie Marina Marine Mario Marion Marjorie Mark Markus Marlene Martha Martin Martina Marvin Mary Maryam Masha Massimo Mateo Mateusz Mathieu Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maya Mazen Megan Mehdi Mehmet Mel Melania Melanie Melinda Melissa Meryem Mevlut Michael Michel Michele Michelle Miguel Mikael Mike Mikhail Miklos Milan Mildred Milos Mina Ming Miriam Mitch Mitt Mohamad Mohamed Mohammad Mohammed Mohsen Moises Molly Mona Monica Monika Morgan Moses Moshe Mostafa Muammar Muhammad Murat Murray Musa Mustafa Mykola
Nabil Nadia Nadine Naftali Naim Najib Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Nawaf Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicole Nigel Niki Nikita Nikki Nikol Nikola Nikolai Nikolaos Nikolay Nina Noah Noam Noel Nora Norman Nour Nouri Nuno
Oksana Olaf Oleg Oleksandr Olga Oliver Olivia Olivier Omar Orhan Oscar Osama Osman Otto Owen
Pablo Pamela Paola Paolo Patricia Patrick Paul Paula Pauline Paulo Pavel Pawel Pedro Peggy Penny Per Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Phyllis Pierre Pietro Piotr Polly Prakash Priya Pyotr
Qasem Qassem Quentin Rachel Rafael Rafi Rafiq Rahul Raj Rajesh Ralph Rami Ramon Ramón Ramzan Rana Randall Randy Rania Raphael Rashid Raul Raúl Ravi Ray Raymond Rebecca Recep Reem Reggie Regina Reinhard Rene René Rex Reza Riad Ricardo Richard Rick Ricky Rishi Rita Riya Riyad Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rosa Rosalind Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Ruth Ryan
Sabine Sabrina Saddam Sadiq Saeed Said Saif Salah Salem Sally Salma Salman Salvador Sam Samantha Sameer Samir Samuel Sandra Sanjay Santiago Sara Sarah Sasha Scott Sean Sebastian Selim Serge Sergei Sergey Sergio Serhiy Seth Shane Shannon Sharon Shaun Shawn Sheila Shinzo Shirley Sidney Sigmar Silvia Silvio Simon Simone Slobodan Sofia Sonia Sophia Sophie Stacy Stanislav Stanley Stefan Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stuart Sue Suleiman Sultan Sunil Suresh Surya Susan Susanna Suzanne Sven Svetlana Sylvia Sylvie
Tamara Tammy Tania Tanya Tara Tareq Tarek Tariq Tatiana Tatyana Ted Terence Teresa Terry Thabo Theo Theodore Theresa Thierry Thomas Thorsten Tigran Tim Timothy Tina Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracy Travis Trevor Tristan Troy Tyler
Ulrich Uri Ursula Usman Vadim Vagit Valentin Valentina Valeria Valerie Valery Vasily Vanessa Vera Veronica Vicente Vicky Victor Victoria Vijay Viktor Vince Vincent Viola Virginia Vitali Vitaly Vitalii Vivian Vlad Vladimir Volodymyr Vyacheslav
Waleed Walid Wallace Walter Wanda Wang Wayne Wei Wendy Werner Wilfried Will Willem William Willy Wilson Winston Wissam Wolfgang
Xavier Xi Xiao Yahya Yair Yasir Yasser Yevgeny Yitzhak Yoko Yolanda Yosef Youssef Yousef Yulia Yuri Yuriy Yusuf Yves Yvonne
Zachary Zahra Zaid Zainab Zeinab Zbigniew Zhang Ziad Zoe Zoran`.match(/\S+/g)
)

/** Common given names of many languages, to tell [Mikhail Lindholm] from [Valdai Forum]; a person without one is found by titles and verbs. */
export const givenNames: ReadonlySet<string> = new Set([...commonNames, ...rarerNames])

/** Verbs that have nobody but people for a subject: [Valdane] wept. */
export const humanVerbs: ReadonlySet<string> = new Set(
  `resigned married divorced wept smiled laughed cried graduated studied starred testified tweeted apologised apologized retired emigrated confessed joked
shrugged nodded blinked whispered shouted prayed coughed slept drowned collapsed swore`.match(/\S+/g)
)

/** What is done to nobody but people: [Valdane] was sentenced. */
export const humanPassives: ReadonlySet<string> = new Set(
  `born arrested sentenced jailed imprisoned convicted acquitted hospitalised hospitalized diagnosed stabbed beheaded handcuffed raised educated elected re-elected
appointed promoted knighted buried murdered detained deported extradited married survived widowed inaugurated sworn`.match(
    /\S+/g
  )
)

/** Words inside a name that are written small: [Ursula von der Leyen], [Bashar al-Assad]. */
export const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter bin bint ibn al el ul ud ad ez abu ben e y zu st'.split(
    ' '
  )
)

/** Small words with which a name can begin: [al-Assad], [the States]. */
export const nameArticles: readonly string[] = ['al', 'el', 'the']

/** What may follow a name: [Martin Luther King Jr.]. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'Jr',
  'Sr',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'XIV',
  'XVI',
  'Jnr',
  'Snr'
])

/**
 * Capitalized words that are not names of people: they begin sentences, or stand in names of other things.
 *
 * Months and weekdays are here too: [April Jones] is found by her surname's other cues.
 */
export const notNames: ReadonlySet<string> = new Set(
  `Eleven Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Thirty Forty Fifty Sixty Seventy Eighty Ninety
A About According Across Act Action Activists Actually Added Additional Additionally After Again Against Age Agreement Ahead Air Airport Airlines All Allegedly Almost Along Already Also Although Always Amid Among An Analysts And Another Any Anyone Apart Apparently Apple Armed Army Around Article As Asked At Attack Authorities Award Awards Away
Bank Based Battle Bay Because Before Behind Being Below Besides Best Between Beyond Big Bill Black Blue Board Both Breaking Brigade British Broadcasting Building Bureau Business But By Bylaw
Camp Campaign Can Cathedral Center Central Centre Century Chairman Chapter Charter Chief Christians Christmas Church Citizens City Civil Civilians Clashes Class Clearly Club Coalition Coast Code College Colleagues Commission Committee Community Company Conference Congress Constitution Consequently Corporation Corps Could Council Country County Court Critics Cup Currently
Daily Data Day Days Death Deep Defence Defense Democrat Democratic Democrats Department Deputy Despite Did Director District Division Do Doctors Does Down Dr Dozens Due During
Each Earlier Earth East Eastern Economic Editor Efforts Eight Either Election Elections Elsewhere Emergency Empire Energy Environmental Even Event Eventually Every Everyone Everything Ex Except Executive Experts Eyewitnesses
Facebook Fact Federal Few Fewer Fifth Fight Fighters Final Finally Finals First Five Flight Follow Following For Force Forces Foreign Former Fortunately Forum Foundation Four Fourth Free French Friday From Front Full Further Furthermore Future
Game Games Gen General German Given Global God Golden Good Google Government Governor Grand Gray Great Green Group Groups Guards Gulf
Had Half Hall Has Have Having He Health Hence Her Here High Highway His Hospital Hotel House How However Human Hundreds Hurricane
I If Image Immediately In Including Indeed Independent Industry Information Initially Inside Inspector Instead Institute Intelligence Interior Internet International Interestingly Investigators Is Islam Islamic Islamist Islamists It Its
Jews Jewish Join Journal Journalists Judge Just Justice Khan Kingdom Kremlin
Labor Labour Lake Land Last Late Later Latest Law Lawmakers Lawyers Leader Leaders League Left Less Let Level Liberation Life Like Likewise Line List Local Long Looking Lord
Magazine Main Major Man Many March Match May Maybe Meanwhile Media Medical Meeting Members Men Middle Might Military Militants Million Millions Minister Ministers Ministry Mission Monday Month More Moreover Most Mostly Mosque Mount Mountain Movement Mr Mrs Ms Much Municipal Museum Muslim Muslims Must My
Name Named Nation National Nations Naval Navy Near Nearby Nearly Neither Never Nevertheless New News Newspaper Next Night Nine No Nobel Nobody None Nonetheless Nor North Northern Not Note Nothing Notably Now Number Numerous
Observers Obviously Ocean Of Off Office Officer Officers Official Officials Often Oh Old Olympic Olympics On Once One Online Only Open Operation Opposition Or Order Organization Originally Orthodox Other Others Otherwise Our Out Outside Over Overall Own
Palace Park Parliament Part Parties Party Past Patriarch Peace Peacekeepers People Perhaps Phase Photo Photographs Plan Plus Point Police Policy Political Pope Popular Port Post Present President Presidential Press Previous Previously Prime Prince Princess Prison Prize Pro Prosecutors Protesters Province Provincial Public Published
Queen Question Quite Rather Read Really Rebel Rebels Recent Recently Record Red Referendum Refugees Regarding Region Regional Registered Related Reportedly Reporter Reporters Reports Representative Republic Republican Republicans Rescue Rescuers Research Researchers Residents Resolution Responding Revolution Revolutionary Right Rights River Road Round Royal Rules
Safety Saint Same Saturday Scientists School Sea Season Second Secretary Section Security See Senate Senator Senior Separately September Series Service Services Seven Seventh Several Shadow Share She Shortly Should Show Side Similar Similarly Since Sir Six Sixth Small So Social Soldiers Some Someone Something Sometimes Soon Source Sources South Southern Space Speaking Special Specifically Spokesman Spokesperson Spokeswoman Sport Sports Stadium Stage Star State Statement States Station Still Story Street Strike Students Subsequently Such Summit Sunday Sunni Supporters Supreme System
Take Team Technology Television Ten Than Thanks That The Their Them Then There Therefore These They Third This Those Though Thousands Three Through Throughout Thursday Thus Time Times To Today Together Tomorrow Too Tour Tower Town Trade Treaty Tribune Troops Truce True Trust Tuesday TV Twelve Twenty Twitter Two
Ultimately Under Unfortunately Unidentified Union United Universal University Unless Unlike Until Up Update Updated Upon Us Usually Valley Various Very Via Victims Video Village Villagers Violence Voice Vol Volunteers
Wall War Warning Was Washington Watch Water We Wednesday Week Weekend Weekly Well Were West Western What Whatever When Where Whereas Whether Which While White Who Whole Whose Why Will With Within Without Witnesses Women Workers Working World Would Year Years Yes Yesterday Family Unit Memorial Trophy Amongst Catholic Catholics Christianity Command Patrol Bulletin Traffic Presidency Emeritus Staff Honorable Honourable Abuse Island Islands County Valley Square Avenue Bridge Boulevard Yet York You Young Your Zone
January February April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
AM PM GMT UTC EST IST BST PDT CEO Covid Coronavirus COVID Internet Web Wikipedia Wikinews Reuters Min Kurds Kurdish Arab Arabs Shiite Shia Alawite Christian Allah Al-Qaeda Qaeda ISIS Daesh Hezbollah Hamas Taliban Nusra`.match(
    /\S+/g
  )
)

/** Endings of plural nouns for people that begin a sentence: [Activists said], never a surname. */
export const pluralEnding = /(?:ists|ers|ees|ants|ents|ities|tors|sors|ings|ions|ians|ials|ives|men|ics|folk|tives)$/
