# SPDX-License-Identifier: EPL-2.0
# Writes the reference values of StatisticsTest: Rscript statistics.R > statistics.tsv (R 4, base packages only).
# Columns: what, input, value. Groups of a table or sample are separated by "|", values by ",".
# Exact tests with ties are counted out here, as base R has none.
options(digits = 17)
out <- function(what, input, value) cat(paste(what, input, sprintf("%.17g", value), sep = "\t"), "\n", sep = "")
text <- function(groups) paste(sapply(groups, paste, collapse = ","), collapse = "|")
rows <- function(m) text(lapply(seq_len(nrow(m)), function(i) m[i, ]))

set.seed(20230711)
tables <- list(matrix(c(3, 1, 1, 3), 2), matrix(c(12, 5, 7, 9), 2), matrix(c(0, 10, 8, 2), 2),
  matrix(c(4, 2, 0, 1, 3, 5, 2, 2, 6), 3), matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4),
  matrix(c(2, 0, 1, 4, 3, 3, 1, 0, 2, 5), 2), matrix(c(20, 15, 17, 19, 7, 14), 3),
  matrix(c(1, 0, 1, 2, 1, 0, 0, 3, 1, 1, 0, 2), 4), matrix(c(8, 6, 23, 5, 2, 1, 11, 11, 3), 3),
  matrix(c(23, 24, 16, 0, 0, 29), 3), matrix(c(10, 6, 12, 13, 18, 33), 3))
for (t in tables) {
  name <- rows(t)
  test <- suppressWarnings(chisq.test(t, correct = FALSE))
  out("chi2", name, test$statistic)
  out("chi2.p", name, test$p.value)
  out("v", name, sqrt(test$statistic / sum(t) / (min(dim(t)) - 1)))
  out("fisher", name, fisher.test(t, workspace = 2e8)$p.value)
  out("residual", name, test$residuals[1, 2])
  out("adjusted", name, test$stdres[2, 1])
  if (all(dim(t) == 2)) {
    corrected <- suppressWarnings(chisq.test(t))
    out("yates", name, corrected$statistic)
    out("yates.p", name, corrected$p.value)
  }
}
for (i in 1:12) {
  r <- sample(2:4, 1); k <- sample(2:5, 1)
  t <- matrix(rpois(r * k, sample(c(1, 3, 5), 1)), r)
  if (any(rowSums(t) == 0) || any(colSums(t) == 0)) next
  out("fisher", rows(t), fisher.test(t, workspace = 2e8)$p.value)
}

exact.far <- function(x, y) {
  r <- rank(c(x, y)); n <- length(x); mean <- n * sum(r) / length(r)
  sums <- combn(length(r), n, function(i) sum(r[i]))
  mean(abs(sums - mean) >= abs(sum(r[1:n]) - mean) - 1e-9)
}
pairs <- list(list(c(1.1, 2.3, 3.7, 4.2, 5.9), c(2.1, 3.9, 6.5, 7.3, 8.8, 9.1)),
  list(c(10, 12, 15, 18, 40), c(1, 2, 3, 4, 5, 6)), list(c(3, 1, 4, 1, 5, 9, 2, 6), c(5, 3, 5, 8, 9, 7, 9)),
  list(c(1, 1, 2, 2, 3), c(2, 3, 3, 4, 4, 5)), list(c(1, 2, 2, 2, 5, 5), c(1, 1, 1, 2, 5, 2, 3)),
  list(round(rnorm(30, 0), 1), round(rnorm(25, 0.4), 1)))
for (p in pairs) {
  name <- text(p)
  approximate <- wilcox.test(p[[1]], p[[2]], exact = FALSE)
  out("u", name, approximate$statistic)
  out("mw.p", name, approximate$p.value)
  ties <- any(duplicated(unlist(p)))
  if (length(unlist(p)) < 20) out("mw.exact", name, exact.far(p[[1]], p[[2]]))
  else if (!ties) out("mw.exact", name, wilcox.test(p[[1]], p[[2]], exact = TRUE)$p.value)
  if (!ties && length(unlist(p)) < 20)
    stopifnot(abs(exact.far(p[[1]], p[[2]]) - wilcox.test(p[[1]], p[[2]], exact = TRUE)$p.value) < 1e-12)
}
large <- list(rnorm(40), rnorm(35, 0.5))
out("mw.exact", text(lapply(large, function(v) sprintf("%.17g", v))), wilcox.test(large[[1]], large[[2]], exact = TRUE)$p.value)

for (g in list(list(c(1, 2, 3, 4), c(2, 4, 6), c(5, 7, 8, 9, 10)), list(c(1, 1, 2, 3), c(2, 2, 2, 4), c(3, 4, 4, 5), c(1, 5, 5)),
  list(c(7.3, 1.2, 5.5), c(2.2, 9.1)))) {
  test <- kruskal.test(g)
  out("kw", text(g), test$statistic)
  out("kw.p", text(g), test$p.value)
}

permutations <- function(v) {
  if (length(v) <= 1) return(matrix(v, 1))
  do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], permutations(v[-i]))))
}
orders <- lapply(4:7, function(n) permutations(seq_len(n)))
for (p in list(list(c(1, 2, 3, 4, 5, 6, 7), c(2, 1, 4, 3, 7, 5, 6)), list(c(3, 1, 2, 5), c(1, 2, 3, 4)),
  list(c(1, 2, 2, 3, 4, 4), c(1, 3, 2, 2, 5, 4)), list(c(1, 1, 1, 2, 3, 3, 5), c(5, 4, 4, 4, 2, 3, 1)),
  list(round(rnorm(30), 1), round(rnorm(30), 1)), list(rnorm(12), rnorm(12)))) {
  x <- p[[1]]; y <- p[[2]]; name <- text(lapply(p, function(v) sprintf("%.17g", v)))
  spearman <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
  out("rho", name, spearman$estimate)
  out("rho.p", name, spearman$p.value)
  kendall <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE))
  out("tau", name, kendall$estimate)
  out("tau.p", name, kendall$p.value)
  if (!any(duplicated(x)) && !any(duplicated(y)))
    out("tau.exact", name, cor.test(x, y, method = "kendall", exact = TRUE)$p.value)
  if (length(x) <= 7) {
    o <- orders[[length(x) - 3]]
    rhos <- apply(o, 1, function(i) cor(rank(x), rank(y)[i]))
    out("rho.exact", name, mean(abs(rhos) >= abs(cor(rank(x), rank(y))) - 1e-9))
  }
}
for (p in list(c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.5, 0.001, 0.2, 0.04, 0.9, 0.04), c(0.03))) {
  for (method in c("bonferroni", "holm", "BH")) {
    adjusted <- p.adjust(p, method)
    for (i in seq_along(p)) out(paste0("adjust.", method, ".", i), text(list(p)), adjusted[i])
  }
}
for (b in list(c(20, 35), c(0, 10), c(31, 35), c(7, 7), c(1, 33), c(450, 1000))) {
  w <- prop.test(b[1], b[2], correct = FALSE)$conf.int
  e <- binom.test(b[1], b[2])$conf.int
  out("wilson.low", text(list(b)), w[1]); out("wilson.high", text(list(b)), w[2])
  out("exact.low", text(list(b)), e[1]); out("exact.high", text(list(b)), e[2])
}
for (v in list(c(4, 8, 15, 16, 23, 42), c(1.5, 2.5, 2.5, 2.75, 3, 3.25, 9))) {
  i <- t.test(v)$conf.int
  out("mean.low", text(list(v)), i[1]); out("mean.high", text(list(v)), i[2])
  q <- quantile(v, c(0.25, 0.5, 0.75), type = 7)
  out("q1", text(list(v)), q[1]); out("q2", text(list(v)), q[2]); out("q3", text(list(v)), q[3])
  out("sd", text(list(v)), sd(v))
}
for (d in list(c(0.1, 1), c(3.84, 1), c(30, 4), c(250, 100), c(60.2, 99))) out("pchisq", text(list(d)), pchisq(d[1], d[2], lower.tail = FALSE))
for (d in list(c(2.1, 5), c(0.3, 30.5), c(8, 2), c(12, 200))) out("pt", text(list(d)), 2 * pt(d[1], d[2], lower.tail = FALSE))
for (d in list(c(4.2, 3, 20), c(0.5, 10, 7), c(33, 2, 150))) out("pf", text(list(d)), pf(d[1], d[2], d[3], lower.tail = FALSE))
for (z in c(0.01, 1, 1.96, 5, 9)) out("pnorm", text(list(z)), pnorm(z, lower.tail = FALSE))
for (p in c(0.4, 0.025, 1e-6, 0.8)) out("qnorm", text(list(p)), qnorm(p, lower.tail = FALSE))
for (d in list(c(0.025, 5), c(0.005, 100), c(0.1, 1))) out("qt", text(list(d)), qt(d[1], d[2], lower.tail = FALSE))
for (x in c(0.3, 2.5, 19.5, 21.25, 400.5, 17)) out("lgamma", text(list(x)), lgamma(x))
