# Reference values for OwnTypologyTest: the direct method of calibration (Ragin, Redesigning Social Inquiry, 2008, pp. 89-94),
# written out here from the book: deviation from the crossover, times 3 over the distance of the anchor, logistic.
# stats::plogis of R 4.2.2 (Debian 12). Run in this folder: Rscript calibration.R > calibration.tsv
line <- function(key, values) cat(key, format(as.vector(values), digits = 17, trim = TRUE), sep = "\t", fill = FALSE)
nl <- function(...) { line(...); cat("\n") }
set.seed(2008)
direct <- function(x, e, c, i) plogis((x - c) * 3 / ifelse((x >= c) == (i > c), i - c, c - e))
for (a in list(c(2500, 5000, 20000), c(0, 10, 12), c(9, 4, -3), c(-1, -0.5, 0))) {
  x <- c(a, runif(12, min(a) - diff(range(a)), max(a) + diff(range(a))))
  nl("anchors", a); nl("x", x); nl("membership", direct(x, a[1], a[2], a[3]))
}
