# Reference values for ClusterTest: stats::kmeans, stats::hclust and cluster::silhouette of R 4.2.2 (Debian 12).
# Run in this folder: Rscript clusters.R > clusters.tsv
library(cluster)
set.seed(401)
line <- function(key, values) cat(key, format(as.vector(values), digits = 17, trim = TRUE), sep = "\t", fill = FALSE)
nl <- function(...) { line(...); cat("\n") }
for (i in 1:5) {
  n <- c(12, 30, 45, 60, 80)[i]; p <- c(2, 3, 7, 7, 4)[i]; k <- c(2, 3, 6, 4, 5)[i]
  x <- matrix(round(rnorm(n * p, mean = rep(sample(k, n, TRUE), p) * 2), 4), n, p)
  nl("data", c(i, n, p, k)); nl("x", t(x)); s <- scale(x); nl("scaled", t(s))
  starts <- sample(n, k)
  km <- kmeans(s, centers = s[starts, , drop = FALSE], algorithm = "Lloyd", iter.max = 200)
  nl("starts", starts); nl("kmeans", km$cluster); nl("withinss", km$withinss); nl("centres", t(km$centers))
  d <- dist(s)
  for (m in c("ward.D2", "single", "complete", "average")) {
    h <- hclust(d, m)
    nl(paste0("heights.", m), h$height); nl(paste0("merge.", m), t(h$merge)); nl(paste0("cut.", m), cutree(h, k))
  }
  sil <- silhouette(km$cluster, d)
  nl("silhouette", sil[, 3]); nl("neighbour", sil[, 2])
}
