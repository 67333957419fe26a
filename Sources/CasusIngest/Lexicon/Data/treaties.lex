# Well-known treaties and alliances since 1945: a home for what the press calls by name.
NATO-1949
  name: North Atlantic Treaty
  alias: Washington Treaty
  kind: alliance
  signed: 1949-04-04
  force: 1949-08-24
  parties: USA; CAN; GBR; FRA; ITA; BEL; NLD; LUX; NOR; DNK; ISL; PRT; GRC [1952-02-18..]; TUR [1952-02-18..]; DEU [1955-05-06..]; ESP [1982-05-30..]; POL [1999-03-12..]; CZE [1999-03-12..]; HUN [1999-03-12..]; EST [2004-03-29..]; LVA [2004-03-29..]; LTU [2004-03-29..]; SVK [2004-03-29..]; SVN [2004-03-29..]; ROU [2004-03-29..]; BGR [2004-03-29..]; HRV [2009-04-01..]; ALB [2009-04-01..]; MNE [2017-06-05..]; MKD [2020-03-27..]; FIN [2023-04-04..]; SWE [2024-03-07..]
  through: NATO
  duties: defense; consultation; nonaggression
