# Reference values for BrokerageTest: random directed graphs with groups, by sna 2.7-1 (Debian 12, r-cran-sna).
# Run in this folder: Rscript brokerage.R > brokerage.tsv
suppressPackageStartupMessages(library(sna))
set.seed(12)
line <- function(key, values) cat(key, format(as.vector(values), digits = 17, trim = TRUE), sep = "\t", fill = FALSE)
out <- function(key, values) { line(key, values); cat("\n") }
for (i in 1:12) {
  n <- c(5, 8, 12, 20, 30, 15)[(i - 1) %% 6 + 1]
  d <- c(0.08, 0.15, 0.3, 0.6)[(i - 1) %% 4 + 1]
  m <- matrix(rbinom(n * n, 1, d), n, n); diag(m) <- 0
  g <- if (i == 12) rep(1, n) else sample(rep(seq_len(1 + i %% 4), length.out = n))
  b <- brokerage(m, g)
  e <- which(m == 1, arr.ind = TRUE)
  out("graph", c(i, n)); out("from", e[, 1]); out("to", e[, 2]); out("groups", g)
  # by rows: six numbers per node
  out("raw", t(b$raw.nli)); out("expected", t(b$exp.nli)); out("sd", t(b$sd.nli)); out("z", t(b$z.nli))
  out("total", b$raw.gli); out("totalExpected", b$exp.gli); out("totalSd", b$sd.gli); out("totalZ", b$z.gli)
}
