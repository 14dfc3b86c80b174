# SPDX-License-Identifier: EPL-2.0
# Reference values for similarities, trees and maps, computed with base R (4.x): Rscript reference.R > reference.csv
# The frequencies are invented. Written as lines "name;i;j;value", i and j from 1.
x <- rbind(c(3,0,1,0,2,0,0,5), c(1,0,1,0,0,0,2,4), c(0,2,0,3,0,1,0,0), c(0,1,0,4,0,1,0,0),
           c(2,2,1,1,1,0,0,1), c(0,0,0,0,0,0,0,0), c(5,0,0,0,3,0,1,6))
n <- nrow(x); p <- ncol(x); b <- (x > 0) * 1
put <- function(name, m) { m <- as.matrix(m)
  for (i in seq_len(nrow(m))) for (j in seq_len(ncol(m))) cat(sprintf("%s;%d;%d;%.15g\n", name, i, j, m[i, j])) }
put("frequencies", x)
put("simple", 1 - as.matrix(dist(b, "manhattan")) / p)
put("jaccard", 1 - as.matrix(dist(b, "binary")))
a <- b %*% t(b)
put("russell", a / p)
# what both have counts twice: append a second copy of the common features
zeta <- matrix(0, n, n)
for (i in 1:n) for (j in 1:n) { both <- b[i, ] & b[j, ]; zeta[i, j] <- mean(c(b[i, ] == b[j, ], rep(TRUE, sum(both)))) }
put("zeta", zeta)
put("squared", as.matrix(dist(x))^2)
put("block", as.matrix(dist(x, "manhattan")))
d <- as.matrix(dist(x))
h <- hclust(as.dist(d), "average")
put("heights", matrix(h$height, ncol = 1))
put("cophenetic", as.matrix(cophenetic(h)))
m <- cmdscale(d, k = 2, eig = TRUE)
put("distances", d)
put("classical", as.matrix(dist(m$points)))
# the same loss as SMACOF with equal weights, minimised by quasi-Newton from the classical solution
raw <- function(v) { e <- dist(matrix(v, n, 2)); sum((as.dist(d) - e)^2) }
o <- optim(as.vector(m$points), raw, method = "BFGS", control = list(maxit = 10000, reltol = 1e-15))
put("scaled", as.matrix(dist(matrix(o$par, n, 2))))
put("stress", sqrt(o$value / sum(dist(matrix(o$par, n, 2))^2)))
put("classicalStress", sqrt(raw(as.vector(m$points)) / sum(dist(m$points)^2)))
