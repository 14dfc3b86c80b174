# SPDX-License-Identifier: EPL-2.0
# Writes the specimens of SavReaderTest with haven: Rscript specimens.R FOLDER. All data are invented.
suppressMessages(library(haven))
d <- data.frame(
  kreis = c("Göppingen", "Ravensburg", "Main-Tauber-Kreis", "Ortenaukreis", ""),
  konzept = labelled(c(1, 2, 1, 9, NA), labels = c("Ja" = 1, "Nein" = 2, "weiß nicht" = 9), label = "Existiert ein Integrationskonzept?"),
  anteil = labelled_spss(c(12.5, 97, 98, 0, -1.25), labels = c("verweigert" = 97, "nicht gefragt" = 98), na_range = c(97, 99), label = "Anteil in %"),
  zuletzt = as.Date(c("2023-03-01", "2019-12-31", NA, "2000-02-29", "1582-10-15")),
  offen = c(paste(rep("äöüß", 100), collapse = ""), strrep("x", 255), strrep("y", 256), strrep("Z", 700), "kurz"),
  zeit = as.POSIXct(c("2023-07-11 08:30:15", NA, "1999-01-01 00:00:01", "2024-02-29 23:59:59", "1970-01-01 00:00:00"), tz = "UTC"),
  stringsAsFactors = FALSE)
attr(d$offen, "label") <- "Was fehlt in Ihrem Landkreis?"
d$sehr_langer_variablenname_mit_umlaut <- labelled_spss(c("a", "b", "a", "zz", ""), labels = c("Alpha" = "a", "Beta" = "b"), na_values = "zz")
out <- commandArgs(TRUE)[1]
write_sav(d, file.path(out, "plain.sav"), compress = "none")
write_sav(d, file.path(out, "bytes.sav"), compress = "byte")
write_sav(d, file.path(out, "zipped.zsav"), compress = "zsav")
