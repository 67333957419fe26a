# People of smaller states: heads of state and government since 1990, and foreign ministers of states whose others stand
# in people.lex (see docs/lexicon.md). From general knowledge (see docs/sources.md); dates stand at the precision known.

ATG
  person: Vere Bird | prime minister [1981-11-01..1994-03-09]
  person: Lester Bird | foreign minister [1982..1991]; prime minister [1994-03-09..2004-03-24]
  person: Baldwin Spencer | prime minister [2004-03-24..2014-06-13]
  person: Gaston Browne | prime minister [2014-06-13..]
  person: Chet Greene; E.P. Chet Greene | foreign minister [2018..]

KNA
  person: Kennedy Simmonds | prime minister [1980-02-21..1995-07-07]
  person: Denzil Douglas | prime minister [1995-07-07..2015-02-18]; foreign minister [2022-08..]
  person: Timothy Harris | prime minister [2015-02-18..2022-08-06]
  person: Terrance Drew | prime minister [2022-08-06..]

LCA
  person: John Compton | prime minister [1982-05-03..1996-04-02]; prime minister [2006-12-11..2007-09-07]
  person: Vaughan Lewis | prime minister [1996-04-02..1997-05-24]
  person: Kenny Anthony | prime minister [1997-05-24..2006-12-11]; prime minister [2011-11-30..2016-06-07]
  person: Stephenson King | prime minister [2007-09-09..2011-11-30]
  person: Allen Chastanet | prime minister [2016-06-07..2021-07-28]
  person: Philip Pierre; Philip J. Pierre | prime minister [2021-07-28..]
  person: Alva Baptiste | foreign minister [2011-12..2016-06]; foreign minister [2021-08..]

VCT
  person: James Mitchell; Son Mitchell | prime minister [1984-07-30..2000-10-27]
  person: Arnhim Eustace | prime minister [2000-10-27..2001-03-29]
  person: Godwin Friday | prime minister [2025-11-28..]

DMA
  person: Edison James | prime minister [1995-06-14..2000-02-03]
  person: Rosie Douglas; Roosevelt Douglas | prime minister [2000-02-03..2000-10-01]
  person: Pierre Charles | prime minister [2000-10-03..2004-01-06]
  person: Roosevelt Skerrit | prime minister [2004-01-08..]

BRB
  person: Erskine Sandiford | prime minister [1987-06-01..1994-09-07]
  person: David Thompson | prime minister [2008-01-16..2010-10-23]
  person: Freundel Stuart | prime minister [2010-10-23..2018-05-25]
  person: Sandra Mason | president [2021-11-30..2025-11-30]
  person: Jeffrey Bostic | president [2025-11-30..]
  person: Kerrie Symmonds | foreign minister [2022-01..]

BHS
  person: Fred Mitchell | foreign minister [2002-05..2007-05]; foreign minister [2012-05..2017-05]; foreign minister [2021-09..]

JAM
  person: Kamina Johnson Smith; surname: Johnson Smith | foreign minister [2016-03..]

TTO
  person: Amery Browne | foreign minister [2020-08..2025-04]
  person: Sean Sobers | foreign minister [2025-05..]
  person: Winston Dookeran | foreign minister [2012-06..2015-09]

BLZ
  person: Wilfred Elrington | foreign minister [2008-02..2020-11]
  person: Eamon Courtenay | foreign minister [2020-11..2024-01]
  person: Francis Fonseca | foreign minister [2024-01..]

GUY
  person: Rudy Insanally | foreign minister [2001..2008-04]
  person: Carolyn Rodrigues-Birkett | foreign minister [2008-04..2015-05]
  person: Carl Greenidge | foreign minister [2015-05..2019-04]
  person: Hugh Todd | foreign minister [2020-08..]

SUR
  person: Albert Ramdin | foreign minister [2020-07..2025-05]
  person: Melvin Bouva | foreign minister [2025-07..]

HTI
  person: Dominique Dupuy | foreign minister [2024-06..2024-11]

DOM
  person: Carlos Morales Troncoso; surname: Morales Troncoso | foreign minister [1994..1996]; foreign minister [2004-08..2014-09]
  person: Miguel Vargas; Miguel Vargas Maldonado | foreign minister [2016-08..2020-08]
  person: Roberto Álvarez; Roberto Alvarez | foreign minister [2020-08..]

GTM
  person: Eduardo Stein | foreign minister [1996-01..2000-01]; vice president [2004-01-14..2008-01-14]
  person: Edgar Gutiérrez; Edgar Gutierrez | foreign minister [2002..2004-01]
  person: Jorge Briz | foreign minister [2004-01..2006]
  person: Gert Rosenthal | foreign minister [2006..2008-01]
  person: Haroldo Rodas | foreign minister [2008-01..2012-01]
  person: Carlos Raúl Morales; Carlos Raul Morales | foreign minister [2014-09..2017-08]
  person: Sandra Jovel | foreign minister [2017-08..2020-01]
  person: Pedro Brolo | foreign minister [2020-01..2022-02]
  person: Mario Búcaro; Mario Bucaro | foreign minister [2022-02..2024-01]
  person: Carlos Ramiro Martínez; Carlos Ramiro Martinez | foreign minister [2024-01..]

HND
  person: Patricia Rodas | foreign minister [2009-01..2009-06]
  person: Mario Canahuati | foreign minister [2010-01..2011-09]
  person: Arturo Corrales | foreign minister [2011-09..2013-04]; foreign minister [2015..2016]
  person: Eduardo Enrique Reina; Enrique Reina | foreign minister [2022-01..2025-01]

SLV
  person: María Eugenia Brizuela; Maria Eugenia Brizuela; María Eugenia Brizuela de Ávila; Maria Eugenia Brizuela de Avila | foreign minister [1999-06..2004-06]
  person: Francisco Laínez; Francisco Lainez | foreign minister [2004-06..2008]
  person: Hugo Martínez; Hugo Martinez | foreign minister [2009-06..2013]; foreign minister [2014-06..2018]
  person: Alexandra Hill Tinoco; Alexandra Hill; surname: Hill Tinoco | foreign minister [2019-06..]

CRI
  person: Roberto Rojas | foreign minister [1998-05..2002-05]
  person: Roberto Tovar | foreign minister [2002-05..2006-05]
  person: Bruno Stagno | foreign minister [2006-05..2010-05]
  person: Enrique Castillo | foreign minister [2011-08..2014-05]
  person: Manuel González Sanz; Manuel Gonzalez Sanz | foreign minister [2014-05..2018-05]
  person: Epsy Campbell | foreign minister [2018-05..2018-12]; vice president [2018-05-08..2022-05-08]
  person: Rodolfo Solano | foreign minister [2020-04..2022-05]
  person: Arnoldo André; Arnoldo Andre; Arnoldo André Tinoco; Arnoldo Andre Tinoco | foreign minister [2022-05..2026-05]

PAN
  person: Samuel Lewis Navarro; surname: Lewis Navarro | foreign minister [2004-09..2009-06]
  person: Isabel de Saint Malo; surname: Saint Malo | foreign minister [2014-07..2019-06]
  person: Erika Mouynes | foreign minister [2020-12..2022-10]
  person: Janaina Tewaney | foreign minister [2022-10..2024-06]
  person: Javier Martínez-Acha; Javier Martinez-Acha | foreign minister [2024-07..]

ECU
  person: José Ayala Lasso; Jose Ayala Lasso; surname: Ayala Lasso | foreign minister [1997-02..1999-05]
  person: Heinz Moeller | foreign minister [2000..2003-01]
  person: Patricio Zuquilanda | foreign minister [2003-01..2005-04]
  person: Fander Falconí; Fander Falconi | foreign minister [2008-12..2010-01]
  person: Ricardo Patiño; Ricardo Patino | foreign minister [2010-01..2016-03]
  person: Guillaume Long | foreign minister [2016-03..2017-05]
  person: José Valencia; Jose Valencia | foreign minister [2018-06..2020-07]
  person: Juan Carlos Holguín; Juan Carlos Holguin | foreign minister [2022-01..2023-11]
  person: Gabriela Sommerfeld | foreign minister [2023-11..]

PER
  person: Francisco Tudela | foreign minister [1995-07..1997-07]
  person: Fernando de Trazegnies; surname: de Trazegnies | foreign minister [1998-10..2000-11]
  person: Diego García-Sayán; Diego Garcia-Sayan | foreign minister [2001-07..2002-07]
  person: Allan Wagner | foreign minister [2002-07..2003-12]
  person: Manuel Rodríguez Cuadros; Manuel Rodriguez Cuadros; surname: Rodríguez Cuadros; surname: Rodriguez Cuadros | foreign minister [2003-12..2005-08]
  person: José Antonio García Belaúnde; Jose Antonio Garcia Belaunde; surname: García Belaúnde; surname: Garcia Belaunde | foreign minister [2006-07..2011-07]
  person: Rafael Roncagliolo | foreign minister [2011-07..2013-05]
  person: Eda Rivas | foreign minister [2013-05..2014-06]
  person: Ana María Sánchez; Ana Maria Sanchez | foreign minister [2015-04..2016-07]
  person: Néstor Popolizio; Nestor Popolizio | foreign minister [2018-04..2019-09]
  person: Gustavo Meza-Cuadra | foreign minister [2019-09..2020-07]
  person: Elizabeth Astete | foreign minister [2020-11..2021-02]
  person: Óscar Maúrtua; Oscar Maurtua | foreign minister [2021-08..2022-02]
  person: César Landa; Cesar Landa | foreign minister [2022-02..2022-12]
  person: Ana Cecilia Gervasi | foreign minister [2022-12..2023-11]
  person: Javier González-Olaechea; Javier Gonzalez-Olaechea | foreign minister [2023-11..2024-09]
  person: Elmer Schialer | foreign minister [2024-09..2025-10]
  person: Hugo de Zela; surname: de Zela | foreign minister [2025-10..]

BOL
  person: Javier Murillo | foreign minister [1997-08..2001-08]
  person: David Choquehuanca | foreign minister [2006-01..2017-01]; vice president [2020-11-08..2025-11-08]
  person: Fernando Huanacuni | foreign minister [2017-01..2018-09]
  person: Diego Pary | foreign minister [2018-09..2019-11]
  person: Karen Longaric | foreign minister [2019-11..2020-11]
  person: Rogelio Mayta | foreign minister [2020-11..2023-11]
  person: Celinda Sosa | foreign minister [2023-11..2025-11]
  person: Fernando Aramayo | foreign minister [2025-11..]

PRY
  person: Leila Rachid | foreign minister [2003-08..2006-08]
  person: Rubén Ramírez Lezcano; Ruben Ramirez Lezcano; Rubén Ramírez; Ruben Ramirez; surname: Ramírez Lezcano; surname: Ramirez Lezcano | foreign minister [2006-08..2008-08]; foreign minister [2023-08..]
  person: Alejandro Hamed | foreign minister [2008-08..2009-04]
  person: Héctor Lacognata; Hector Lacognata | foreign minister [2009-04..2011-03]
  person: Jorge Lara Castro; surname: Lara Castro | foreign minister [2011-03..2012-06]
  person: José Félix Fernández Estigarribia; Jose Felix Fernandez Estigarribia; surname: Fernández Estigarribia; surname: Fernandez Estigarribia | foreign minister [2012-06..2013-08]
  person: Eladio Loizaga | foreign minister [2013-08..2018-08]
  person: Luis Alberto Castiglioni; Luis Castiglioni | vice president [2003-08-15..2007-10]; foreign minister [2018-08..2019-08]
  person: Euclides Acevedo | foreign minister [2021-01..2022-03]
  person: Julio César Arriola; Julio Cesar Arriola | foreign minister [2022-03..2023-08]

URY
  person: Didier Opertti | foreign minister [1998-02..2005-03]
  person: Reinaldo Gargano | foreign minister [2005-03..2008-03]
  person: Rodolfo Nin Novoa; surname: Nin Novoa | vice president [2005-03-01..2010-03-01]; foreign minister [2015-03..2020-03]
  person: Ernesto Talvi | foreign minister [2020-03..2020-07]
  person: Francisco Bustillo | foreign minister [2020-07..2023-11]
  person: Omar Paganini | foreign minister [2023-11..2025-03]
  person: Mario Lubetkin | foreign minister [2025-03..]

CHL
  person: Enrique Silva Cimma; surname: Silva Cimma | foreign minister [1990-03..1994-03]
  person: Juan Gabriel Valdés; Juan Gabriel Valdes | foreign minister [1999-06..2000-03]
  person: Soledad Alvear | foreign minister [2000-03..2004-09]
  person: Ignacio Walker | foreign minister [2004-10..2006-03]
  person: Alejandro Foxley | foreign minister [2006-03..2009-03]
  person: Mariano Fernández Amunátegui; Mariano Fernandez Amunategui; Mariano Fernández; Mariano Fernandez | foreign minister [2009-03..2010-03]
  person: Alfredo Moreno | foreign minister [2010-03..2014-03]
  person: Heraldo Muñoz; Heraldo Munoz | foreign minister [2014-03..2018-03]
  person: Roberto Ampuero | foreign minister [2018-03..2019-06]
  person: Teodoro Ribera | foreign minister [2019-06..2020-07]
  person: Andrés Allamand; Andres Allamand | foreign minister [2020-07..2022-02]
  person: Antonia Urrejola | foreign minister [2022-03..2023-03]
  person: Alberto van Klaveren; surname: van Klaveren | foreign minister [2023-03..2026-03]

KIR
  person: Ieremia Tabai | president [1979-07-12..1991-07-04]
  person: Teatao Teannaki | president [1991-07-08..1994-05-24]
  person: Teburoro Tito | president [1994-10-01..2003-03-28]
  person: Anote Tong | president [2003-07-10..2016-03-11]
  person: Taneti Maamau | president [2016-03-11..]

TUV
  person: Bikenibeu Paeniu | prime minister [1989-10-16..1993-12-10]; prime minister [1996-12-24..1999-04-27]
  person: Kamuta Latasi | prime minister [1993-12-10..1996-12-24]
  person: Ionatana Ionatana | prime minister [1999-04-27..2000-12-08]
  person: Faimalaga Luka | prime minister [2001-02-24..2001-12-14]
  person: Koloa Talake | prime minister [2001-12-14..2002-08-02]
  person: Saufatu Sopoanga | prime minister [2002-08-02..2004-08-27]
  person: Maatia Toafa | prime minister [2004-10-11..2006-08-14]; prime minister [2010-09-29..2010-12-24]
  person: Apisai Ielemia | prime minister [2006-08-14..2010-09-29]
  person: Willy Telavi | prime minister [2010-12-24..2013-08-01]
  person: Enele Sopoaga | prime minister [2013-08-05..2019-09-19]
  person: Kausea Natano | prime minister [2019-09-19..2024-02-27]
  person: Simon Kofe | foreign minister [2019-09..2024-02]
  person: Feleti Teo | prime minister [2024-02-27..]

NRU
  person: Bernard Dowiyogo | president [1989-12-12..1995-11-22]; president [1998-06-18..1999-04-27]; president [2000-04-20..2001-03-30]; president [2003-01..2003-03-09]
  person: Lagumot Harris | president [1995-11-22..1996-11-11]
  person: Kinza Clodumar | president [1997-02-13..1998-06-18]
  person: René Harris; Rene Harris | president [1999-04-27..2000-04-20]; president [2001-03-30..2003-01-09]; president [2003-08-08..2004-06-22]
  person: Ludwig Scotty | president [2003-05-29..2003-08-08]; president [2004-06-22..2007-12-19]
  person: Marcus Stephen | president [2007-12-19..2011-11-10]
  person: Sprent Dabwido | president [2011-11-15..2013-06-11]
  person: Baron Waqa | president [2013-06-11..2019-08-27]
  person: Lionel Aingimea | president [2019-08-27..2022-09-29]
  person: Russ Kun | president [2022-09-29..2023-10-30]
  person: David Adeang | president [2023-10-30..]

MHL
  person: Amata Kabua | president [1979-11-17..1996-12-20]
  person: Imata Kabua | president [1997-01-14..2000-01-14]
  person: Kessai Note | president [2000-01-14..2008-01-14]
  person: Litokwa Tomeing | president [2008-01-14..2009-10-21]
  person: Jurelang Zedkaia | president [2009-11-02..2012-01-10]
  person: Christopher Loeak | president [2012-01-10..2016-01-11]
  person: Tony deBrum; Tony de Brum; surname: deBrum | foreign minister [1979..1987]; foreign minister [2008-01..2009-10]; foreign minister [2014-02..2016-01]
  person: Hilda Heine | president [2016-01-28..2020-01-13]; president [2024-01-03..]
  person: David Kabua | president [2020-01-13..2024-01-03]

PLW
  person: Ngiratkel Etpison | president [1989-01..1993-01-01]
  person: Kuniwo Nakamura | president [1993-01-01..2001-01]
  person: Tommy Remengesau; Thomas Remengesau | president [2001-01-19..2009-01-15]; president [2013-01-17..2021-01-21]
  person: Johnson Toribiong | president [2009-01-15..2013-01-17]
  person: Surangel Whipps | president [2021-01-21..]

FSM
  person: John Haglelgam | president [1987-05..1991-05-11]
  person: Bailey Olter | president [1991-05-11..1997-05-08]
  person: Jacob Nena | president [1997-05-08..1999-05-11]
  person: Leo Falcam | president [1999-05-11..2003-05-11]
  person: Joseph Urusemal | president [2003-05-11..2007-05-11]
  person: Manny Mori; Emanuel Mori | president [2007-05-11..2015-05-11]
  person: Peter Christian | president [2015-05-11..2019-05-11]
  person: David Panuelo | president [2019-05-11..2023-05-11]
  person: Wesley Simina | president [2023-05-11..]

VUT
  person: Walter Lini | prime minister [1980-07-30..1991-09-06]
  person: Donald Kalpokas | prime minister [1991-09-06..1991-12-16]; prime minister [1998-03-30..1999-11-25]
  person: Maxime Carlot Korman; Maxime Carlot; surname: Carlot Korman; surname: Korman | prime minister [1991-12-16..1995-12-21]; prime minister [1996-02-23..1996-09-30]
  person: Serge Vohor | prime minister [1995-12-21..1996-02-23]; prime minister [1996-09-30..1998-03-30]; prime minister [2004-07-29..2004-12-11]
  person: Barak Sope | prime minister [1999-11-25..2001-04-13]
  person: Edward Natapei | prime minister [2001-04-13..2004-07-29]; prime minister [2008-09-22..2010-12-02]
  person: Ham Lini | prime minister [2004-12-11..2008-09-22]
  person: Sato Kilman | prime minister [2010-12-02..2013-03-23]; prime minister [2015-06-11..2016-02-11]; prime minister [2023-09-04..2023-10-06]
  person: Moana Carcasses Kalosil; Moana Carcasses; surname: Carcasses | prime minister [2013-03-23..2014-05-15]
  person: Joe Natuman | prime minister [2014-05-15..2015-06-11]
  person: Charlot Salwai | prime minister [2016-02-11..2020-04-20]; prime minister [2023-10-06..2025-02-11]
  person: Ralph Regenvanu | foreign minister [2017-12..2020-04]
  person: Bob Loughman | prime minister [2020-04-20..2022-11-04]
  person: Ishmael Kalsakau; Alatoi Ishmael Kalsakau | prime minister [2022-11-04..2023-09-04]
  person: Jotham Napat | foreign minister [2022-11..2023-09]; prime minister [2025-02-11..]

WSM
  person: Tofilau Eti Alesana; surname: Alesana | prime minister [1988-04-08..1998-11-23]
  person: Tuilaepa Sailele; Tuilaepa Malielegaoi; Tuilaepa Aiono Sailele Malielegaoi; Tuilaepa Sailele Malielegaoi; surname: Tuilaepa; surname: Malielegaoi | prime minister [1998-11-23..2021-05-24]
  person: Fiame Naomi Mata'afa; Fiame Mata'afa; Naomi Mata'afa; surname: Mata'afa; surname: Fiame | prime minister [2021-05-24..2025-09-16]
  person: Laaulialemalietoa Leuatea Polataivao Schmidt; La'auli Leuatea Schmidt; surname: Schmidt | prime minister [2025-09-16..]

TON
  person: King Tupou VI; Tupou VI | king [2012-03-18..]
  person: Feleti Sevele; Fred Sevele | prime minister [2006-03-30..2010-12-22]
  person: Akilisi Pohiva; Samuela Akilisi Pohiva | OPP opposition leader [1987..2014]; prime minister [2014-12-30..2019-09-12]
  person: Pohiva Tu'i'onetoa; Pohiva Tuionetoa; surname: Tu'i'onetoa; surname: Tuionetoa | prime minister [2019-10-08..2021-12-27]
  person: Siaosi Sovaleni; Hu'akavameiliku Siaosi Sovaleni | prime minister [2021-12-27..2024-12-09]
  person: Aisake Eke; Aisake Valu Eke | prime minister [2025-01-22..2025-12]

SLB
  person: Solomon Mamaloni | prime minister [1989-03-28..1993-06-18]; prime minister [1994-11-07..1997-08-27]
  person: Francis Billy Hilly; surname: Hilly | prime minister [1993-06-18..1994-11-07]
  person: Allan Kemakeza | prime minister [2001-12-17..2006-04-20]
  person: Derek Sikua | prime minister [2007-12-20..2010-08-25]
  person: Danny Philip | prime minister [2010-08-25..2011-11-16]
  person: Gordon Darcy Lilo; surname: Lilo | prime minister [2011-11-16..2014-12-09]
  person: Rick Houenipwela; Rick Hou | prime minister [2017-11-15..2019-04-24]

FJI
  person: Kaliopate Tavola | foreign minister [2000-07..2006-12]
  person: Inoke Kubuabola; Ratu Inoke Kubuabola | foreign minister [2009-09..2016-09]
  person: Inia Seruiratu | foreign minister [2019-04..2020-09]

PNG
  person: Sam Abal | foreign minister [2007-08..2010-12]
  person: Rimbink Pato | foreign minister [2012-08..2019-06]
  person: Soroi Eoe | foreign minister [2020-12..2022-08]
  person: Justin Tkatchenko | foreign minister [2022-08..]

AND
  person: Óscar Ribas Reig; Oscar Ribas Reig; surname: Ribas Reig | head of government [1990-01..1994-12-21]
  person: Marc Forné; Marc Forne; Marc Forné Molné; Marc Forne Molne; surname: Forné; surname: Forne | head of government [1994-12-21..2005-05-27]
  person: Albert Pintat | head of government [2005-05-27..2009-06-05]
  person: Jaume Bartumeu | head of government [2009-06-05..2011-05-12]
  person: Antoni Martí; Antoni Marti | head of government [2011-05-12..2019-05-16]
  person: Maria Ubach | foreign minister [2017-07..2023-05]
  person: Imma Tor | foreign minister [2023-05..]

LIE
  person: Hans Brunhart | head of government [1978-04-26..1993-05-26]
  person: Mario Frick | head of government [1993-12-15..2001-04-05]
  person: Otmar Hasler | head of government [2001-04-05..2009-03-25]
  person: Klaus Tschütscher; Klaus Tschutscher | head of government [2009-03-25..2013-03-27]
  person: Adrian Hasler | head of government [2013-03-27..2021-03-25]
  person: Daniel Risch | head of government [2021-03-25..2025-04-10]
  person: Brigitte Haas | head of government [2025-04-10..]

SMR
  person: Gabriele Gatti | foreign minister [1986-07..2002-07]
  person: Fiorenzo Stolfi | foreign minister [2006-07..2008-12]
  person: Antonella Mularoni | foreign minister [2008-12..2012-12]
  person: Pasquale Valentini | foreign minister [2012-12..2016-12]
  person: Nicola Renzi | foreign minister [2016-12..2020-01]
  person: Luca Beccari | foreign minister [2020-01..]

ISL
  person: Jón Baldvin Hannibalsson; Jon Baldvin Hannibalsson; surname: Hannibalsson | foreign minister [1988-09..1995-04]
  person: Ingibjörg Sólrún Gísladóttir; Ingibjorg Solrun Gisladottir; surname: Gísladóttir; surname: Gisladottir | foreign minister [2007-05..2009-02]
  person: Össur Skarphéðinsson; Ossur Skarphedinsson | foreign minister [2009-02..2013-05]
  person: Gunnar Bragi Sveinsson; surname: Sveinsson | foreign minister [2013-05..2016-04]
  person: Gudlaugur Thor Thordarson; Guðlaugur Þór Þórðarson; surname: Thordarson | foreign minister [2017-01..2021-11]
  person: Thordis Kolbrun Reykfjord Gylfadottir; Þórdís Kolbrún Reykfjörð Gylfadóttir; Thordis Kolbrun Gylfadottir; surname: Gylfadottir | foreign minister [2021-11..2024-12]
  person: Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir; surname: Gunnarsdottir | foreign minister [2024-12..]

MNE
  person: Milan Roćen; Milan Rocen | foreign minister [2006-11..2012-07]
  person: Srdjan Darmanović; Srdjan Darmanovic; Srđan Darmanović | foreign minister [2016-11..2020-12]
  person: Djordje Radulović; Djordje Radulovic; Đorđe Radulović | foreign minister [2020-12..2022-04]
  person: Ervin Ibrahimović; Ervin Ibrahimovic | foreign minister [2024-07..]

XKX
  person: Skender Hyseni | foreign minister [2008-03..2010-10]
  person: Enver Hoxhaj | foreign minister [2011-02..2014-12]; foreign minister [2016-06..2017-09]
  person: Meliza Haradinaj-Stublla; Meliza Haradinaj | foreign minister [2020-06..2021-03]
  person: Donika Gërvalla; Donika Gervalla; Donika Gërvalla-Schwarz; Donika Gervalla-Schwarz | foreign minister [2021-03..2026-02]

TUN
  person: Habib Ben Yahia; surname: Ben Yahia | foreign minister [1991-02..1997-01]; foreign minister [1999-11..2004-11]
  person: Abdelwahab Abdallah | foreign minister [2005-08..2010-01]
  person: Kamel Morjane | foreign minister [2010-01..2011-01]
  person: Rafik Abdessalem | foreign minister [2011-12..2013-03]
  person: Othman Jerandi | foreign minister [2013-03..2014-01]; foreign minister [2020-09..2023-02]
  person: Mongi Hamdi | foreign minister [2014-01..2015-02]
  person: Taieb Baccouche | foreign minister [2015-02..2016-01]
  person: Khemaies Jhinaoui | foreign minister [2016-01..2019-10]
  person: Nabil Ammar | foreign minister [2023-02..2024-08]
  person: Mohamed Ali Nafti | foreign minister [2024-08..]

MRT
  person: Ismail Ould Cheikh Ahmed; surname: Ould Cheikh Ahmed | foreign minister [2018-06..2022-03]
  person: Mohamed Salem Ould Merzoug; surname: Ould Merzoug | foreign minister [2022-03..]

CPV
  person: Luís Filipe Tavares; Luis Filipe Tavares; Luis Tavares | foreign minister [2016-04..2021-01]
  person: Rui Figueiredo Soares; Rui Figueiredo | foreign minister [2021-01..2024-12]

GMB
  person: Ousainou Darboe | OPP opposition leader [1996-08..2017-01]; foreign minister [2017-02..2018-06]
  person: Mamadou Tangara | foreign minister [2012-10..2013-08]; foreign minister [2018-06..2025-06]

SEN
  person: Cheikh Tidiane Gadio; surname: Gadio | foreign minister [2000-04..2009-10]
  person: Madické Niang; Madicke Niang | foreign minister [2009-10..2012-04]
  person: Mankeur Ndiaye | foreign minister [2012-10..2017-09]
  person: Sidiki Kaba | foreign minister [2017-09..2019-04]
  person: Aïssata Tall Sall; Aissata Tall Sall; surname: Tall Sall | foreign minister [2020-11..2024-04]
  person: Yassine Fall | foreign minister [2024-04..2025-09]
  person: Cheikh Niang | foreign minister [2025-09..]

BEN
  person: Aurélien Agbénonci; Aurelien Agbenonci | foreign minister [2016-04..2023-06]
  person: Olushegun Adjadi Bakari; Shegun Bakari | foreign minister [2023-06..]

NER
  person: Aïchatou Mindaoudou; Aichatou Mindaoudou | foreign minister [1999-12..2010-02]
  person: Kalla Ankourao; Kalla Hankouraou | foreign minister [2018-09..2021-04]
  person: Hassoumi Massoudou | foreign minister [2021-04..2023-07]
  person: Bakary Yaou Sangaré; Bakary Yaou Sangare; surname: Sangaré; surname: Sangare | foreign minister [2023-08..]

CIV
  person: Amara Essy | foreign minister [1990-11..2000-01]
  person: Charles Koffi Diby; Charles Diby Koffi | foreign minister [2012-11..2016-01]
  person: Marcel Amon-Tanoh | foreign minister [2016-11..2020-03]
  person: Ally Coulibaly | foreign minister [2020-05..2021-04]
  person: Kandia Camara | foreign minister [2021-04..2023-10]
  person: Kacou Houadja Léon Adom; Kacou Houadja Leon Adom; Léon Kacou Adom; Leon Kacou Adom; surname: Adom | foreign minister [2023-10..2026-01]

GIN
  person: Morissanda Kouyaté; Morissanda Kouyate | foreign minister [2021-10..2026-02]

BFA
  person: Ablassé Ouédraogo; Ablasse Ouedraogo | foreign minister [1994-03..1999-01]
  person: Djibrill Bassolé; Djibrill Bassole; Djibril Bassolé; Djibril Bassole | foreign minister [2007-06..2008-09]; foreign minister [2011-04..2014-10]
  person: Alpha Barry | foreign minister [2016-01..2022-01]
  person: Olivia Rouamba | foreign minister [2022-03..2023-12]
  person: Karamoko Jean-Marie Traoré; Karamoko Jean-Marie Traore; Karamoko Jean Marie Traoré; Karamoko Jean Marie Traore | foreign minister [2023-12..]

LBR
  person: Monie Captan | foreign minister [1996-09..2003-10]
  person: Augustine Ngafuan | foreign minister [2012-02..2015-10]
  person: Dee-Maxwell Kemayah | foreign minister [2020-10..2024-01]
  person: Sara Beysolow Nyanti; surname: Nyanti | foreign minister [2024-02..]

SLE
  person: Momodu Koroma | foreign minister [2002-07..2007-09]
  person: Zainab Bangura; Zainab Hawa Bangura | foreign minister [2007-10..2010-12]
  person: Samura Kamara | foreign minister [2012-12..2017-10]
  person: Timothy Kabba | foreign minister [2023-07..]

TGO
  person: Robert Dussey | foreign minister [2013-09..]

CMR
  person: Ferdinand Oyono | foreign minister [1992-11..1997-12]
  person: Lejeune Mbella Mbella; surname: Mbella Mbella | foreign minister [2015-10..]

GAB
  person: Jean Ping | foreign minister [1999-01..2008-02]; OPP opposition leader [2016-01..2023-08]
  person: Paul Toungui | foreign minister [2008-10..2012-02]
  person: Régis Onanga Ndiaye; Regis Onanga Ndiaye; surname: Onanga Ndiaye | foreign minister [2023-09..2025-12]

GNQ
  person: Simeón Oyono Esono; Simeon Oyono Esono; Simeón Oyono Esono Angue; Simeon Oyono Esono Angue; surname: Oyono Esono | foreign minister [2018-02..]

CAF
  person: Sylvie Baïpo-Temon; Sylvie Baipo-Temon; Sylvie Baipo Temon | foreign minister [2018-12..]

TCD
  person: Mahamat Zene Cherif | foreign minister [2018-05..2020-07]; foreign minister [2021-05..2022-09]
  person: Abderaman Koulamallah | foreign minister [2024-05..2025-07]

COG
  person: Rodolphe Adada | foreign minister [1997-11..2007-03]
  person: Basile Ikouébé; Basile Ikouebe | foreign minister [2007-03..2015-08]
  person: Jean-Claude Gakosso | foreign minister [2015-08..]

BDI
  person: Alain Aimé Nyamitwe; Alain Aime Nyamitwe; Alain Nyamitwe | foreign minister [2015-05..2018-04]
  person: Ezéchiel Nibigira; Ezechiel Nibigira | foreign minister [2018-04..2020-06]
  person: Albert Shingiro | foreign minister [2020-06..2025-08]
  person: Édouard Bizimana; Edouard Bizimana | foreign minister [2025-08..]

SOM
  person: Abdisalam Omer; Abdusalam Hadliye Omer | foreign minister [2015-02..2017-03]
  person: Yusuf Garaad Omar; Yusuf Garaad; surname: Garaad | foreign minister [2017-03..2018-01]
  person: Ahmed Isse Awad; Ahmed Awad | foreign minister [2018-01..2020-11]
  person: Mohamed Abdirizak; Mohamed Abdirizak Mohamud | foreign minister [2020-11..2021-11]
  person: Abshir Omar Jama; Abshir Omar Huruse | foreign minister [2022-08..2024-04]
  person: Ahmed Moalim Fiqi; Ahmed Fiqi; surname: Fiqi | foreign minister [2024-04..2025-04]
  person: Abdisalam Abdi Ali; surname: Abdi Ali | foreign minister [2025-04..]

DJI
  person: Abdoulkader Houssein Omar; Abdoulkader Hussein Omar | foreign minister [2025-04..]

ZMB
  person: Vernon Mwaanga | foreign minister [1991-11..1994-01]
  person: Harry Kalaba | foreign minister [2014-03..2018-01]
  person: Joseph Malanji; Joe Malanji | foreign minister [2018-02..2021-05]
  person: Stanley Kakubo | foreign minister [2021-09..2023-12]
  person: Mulambo Haimbe | foreign minister [2024-02..]

MWI
  person: Eisenhower Mkaka | foreign minister [2020-07..2022-01]
  person: Nancy Tembo | foreign minister [2022-01..2025-10]
  person: George Chaponda | foreign minister [2014-06..2016-09]; foreign minister [2025-10..]

BWA
  person: Mompati Merafhe | foreign minister [1994-10..2008-04]; vice president [2008-04-01..2012-07-31]
  person: Phandu Skelemani | foreign minister [2008-04..2014-10]
  person: Pelonomi Venson-Moitoi | foreign minister [2014-10..2018-06]
  person: Unity Dow | foreign minister [2018-06..2020-08]
  person: Lemogang Kwape | foreign minister [2020-08..2024-11]
  person: Phenyo Butale | foreign minister [2024-11..]

LSO
  person: Lejone Mpotjoane | foreign minister [2022-11..]

MUS
  person: Paul Bérenger; Paul Berenger | foreign minister [1982-06..1983-03]; foreign minister [1991-09..1993-08]; deputy prime minister [2000-09..2003-09-30]; prime minister [2003-09-30..2005-07-05]
  person: Arvin Boolell | foreign minister [2008-09..2014-12]
  person: Alan Ganoo | foreign minister [2021-02..2024-02]
  person: Maneesh Gobin | foreign minister [2024-02..2024-11]
  person: Ritesh Ramful; Dhananjay Ramful | foreign minister [2024-11..]

SYC
  person: Sylvestre Radegonde | foreign minister [2020-11..2025-10]
  person: Barry Faure | foreign minister [2018-04..2020-10]; foreign minister [2025-11..]

COM
  person: Dhoihir Dhoulkamal | foreign minister [2020-07..2024-07]
  person: Mbae Mohamed | foreign minister [2024-07..]

NPL
  person: Kamal Thapa | foreign minister [2015-10..2016-08]
  person: Pradeep Gyawali; Pradeep Kumar Gyawali | foreign minister [2018-03..2021-06]
  person: Narayan Khadka | foreign minister [2021-09..2022-12]
  person: N.P. Saud; Narayan Prakash Saud | foreign minister [2023-04..2024-03]
  person: Narayan Kaji Shrestha; Narayankaji Shrestha | foreign minister [2011-11..2013-03]; foreign minister [2024-03..2024-07]
  person: Arzu Rana Deuba; Arzu Rana; surname: Rana Deuba | foreign minister [2024-07..2025-09]

BTN
  person: Tandi Dorji | foreign minister [2018-11..2023-11]
  person: D.N. Dhungyel; D. N. Dhungyel | foreign minister [2024-01..]

MDV
  person: Fathulla Jameel | foreign minister [1978-11..2005-07]
  person: Ahmed Shaheed | foreign minister [2005-07..2007-08]; foreign minister [2008-11..2011-12]
  person: Dunya Maumoon | foreign minister [2013-11..2016-07]
  person: Mohamed Asim | foreign minister [2016-07..2018-11]
  person: Abdulla Shahid | foreign minister [2018-11..2023-11]
  person: Moosa Zameer | foreign minister [2023-11..2024-09]
  person: Abdulla Khaleel | foreign minister [2024-09..]

LAO
  person: Somsavat Lengsavad; surname: Somsavat | foreign minister [1993-03..2006-06]
  person: Saleumxay Kommasith; surname: Saleumxay | foreign minister [2016-04..2024-11]
  person: Thongsavanh Phomvihane; surname: Thongsavanh | foreign minister [2024-11..]

BRN
  person: Prince Mohamed Bolkiah; Mohamed Bolkiah | foreign minister [1984-01..2015-10]
  person: Erywan Yusof; Erywan Pehin Yusof | foreign minister [2018-01..]

MNG
  person: Lundeg Purevsuren | foreign minister [2014-12..2016-07]
  person: Damdin Tsogtbaatar; D. Tsogtbaatar; surname: Tsogtbaatar | foreign minister [2017-10..2020-07]
  person: Nyamtseren Enkhtaivan; N. Enkhtaivan | foreign minister [2020-07..2021-01]
  person: Battsetseg Batmunkh; Batmunkh Battsetseg; B. Battsetseg; surname: Battsetseg | foreign minister [2021-01..]
  person: Gombojav Zandanshatar; G. Zandanshatar; surname: Zandanshatar | foreign minister [2009-10..2012-08]; LEG speaker of parliament [2019-02..2024-07]; prime minister [2025-06-13..]

TJK
  person: Talbak Nazarov | foreign minister [1994-12..2006-12]
  person: Hamrokhon Zarifi | foreign minister [2006-12..2013-11]
  person: Sirojiddin Muhriddin; Sirojiddin Aslov; Sirodjidin Aslov | foreign minister [2013-11..]
