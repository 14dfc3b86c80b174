# Reference values for ClusterAnalysisTest: mclust::adjustedRandIndex of R 4.2.2 and mclust (Debian 12).
# Run in this folder: Rscript rand.R > rand.tsv
suppressMessages(library(mclust))
set.seed(1985)
line <- function(key, values) cat(key, format(as.vector(values), digits = 17, trim = TRUE), sep = "\t", fill = FALSE)
nl <- function(...) { line(...); cat("\n") }
for (i in 1:8) {
  n <- c(2, 5, 12, 30, 60, 100, 40, 40)[i]; k <- c(1, 2, 3, 4, 6, 3, 5, 5)[i]; m <- c(2, 2, 4, 4, 3, 7, 5, 5)[i]
  a <- sample(k, n, TRUE); b <- if (i == 7) ifelse(runif(n) < .2, sample(m, n, TRUE), a) else if (i == 8) a %% 5 + 1 else sample(m, n, TRUE)
  nl("data", c(i, n)); nl("first", a); nl("second", b); nl("index", adjustedRandIndex(a, b))
}
