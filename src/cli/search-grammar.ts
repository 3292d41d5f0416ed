/** Printed below the options of `questeur search --help`; a test reads every example. */
export const searchGrammar = `
What a query can say:
  éolien prix                        all these words, in any form; accents and case are indifferent
  "certificats verts"                exactly these, side by side
  éolien -solaire -"pleine mer"      without these
  éolien OU solaire                  either of them
  subvent*                           words that begin so
  titre:école                        in the title; also question:, réponse:
  de:Dupont OU de:"Anne Durand"      asked by one of them
  à:Henry                            put to that minister; -à:Henry to any other
  statut:"en attente"                or provisoire, répondue, close, retirée, caduque, "en retard"
  avant:2024                         asked before; also après:, depuis:, jusque:
  depuis:30j                         and 2s, 6m, 1a: in the last days, weeks, months, years
  date:2023-05..2024                 within; also année:2024
  session:2023-2024
  -titre:(école OU crèche)           one field for several
Fields have English names too: title, question, answer, from, to, status, before, after, since, until, date, session.
Nothing is ever an error: what was read otherwise than typed is told.

Examples:
  questeur search '"certificats verts" -solaire à:Henry depuis:2024'
  questeur search --explain --facets 'titre:école statut:"en attente"'
  questeur search --batch queries.txt > answers.jsonl
  questeur search -- '-solaire à:Henry'    (a query that begins with a dash comes after --)`;
