# Reference values for PermutationTestTest: statistics by igraph 1.3.5 and sna 2.7-1 (Debian 12), and their distribution
# under permutation by other random numbers. Run in this folder: Rscript significance.R > significance.tsv
suppressPackageStartupMessages({ library(sna); library(igraph) })
set.seed(5)
m <- 4000
out <- function(key, values) cat(paste(c(key, format(as.vector(values), digits = 17, trim = TRUE)), collapse = "\t"), "\n", sep = "")
# observed, mean, standard deviation, two-sided p by (b + 1) / (m + 1)
test <- function(key, observed, reference) {
  b <- min(sum(reference >= observed - 1e-12), sum(reference <= observed + 1e-12))
  out(key, c(observed, mean(reference), sd(reference), min(1, 2 * (b + 1) / (m + 1)), m))
}
ei <- function(e, g) { outside <- sum(g[e[, 1]] != g[e[, 2]]); (2 * outside - nrow(e)) / nrow(e) }
gcorrelation <- function(a, b) gcor(a, b)
for (i in 1:4) {
  n <- c(14, 20, 26, 30)[i]
  groups <- sample(rep(1:3, length.out = n))
  same <- outer(groups, groups, "==")
  a <- matrix(rbinom(n * n, 1, ifelse(same, c(.3, .3, .12, .2)[i], .12)), n, n); diag(a) <- 0
  # some ties are returned on purpose in the first and last graph
  if (i %in% c(1, 4)) { back <- t(a) * matrix(rbinom(n * n, 1, .4), n, n); a <- pmax(a, back) }
  b <- a * matrix(rbinom(n * n, 1, c(.7, .3, .1, .5)[i]), n, n)
  b <- pmax(b, matrix(rbinom(n * n, 1, .08), n, n)); diag(b) <- 0
  g <- graph_from_adjacency_matrix(a)
  u <- as.undirected(g, mode = "collapse")
  e <- which(a == 1, arr.ind = TRUE); f <- which(b == 1, arr.ind = TRUE)
  out("graph", c(i, n)); out("from", e[, 1]); out("to", e[, 2]); out("otherFrom", f[, 1]); out("otherTo", f[, 2])
  out("groups", groups)
  rewired <- function(graph, statistic) replicate(m, statistic(rewire(graph, keeping_degseq(niter = 12 * ecount(graph)))))
  test("reciprocity", reciprocity(g), rewired(g, reciprocity))
  test("transitivity", transitivity(u, "global"), rewired(u, function(x) transitivity(x, "global")))
  test("externalInternal", ei(e, groups), replicate(m, ei(e, sample(groups))))
  test("assortativity", assortativity_nominal(g, groups), replicate(m, assortativity_nominal(g, sample(groups))))
  test("correlation", gcorrelation(a, b), replicate(m, { o <- sample(n); gcorrelation(a, b[o, o]) }))
}
