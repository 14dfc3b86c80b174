# Reference values for NetworkMeasuresTest: 20 graphs measured by igraph 1.3.5 (Debian 12, r-cran-igraph).
# Run in this folder: Rscript networks.R > networks.tsv
suppressPackageStartupMessages(library(igraph))
set.seed(20)
out <- function(key, values) cat(key, format(values, digits = 17, trim = TRUE), sep = "\t", fill = FALSE)
line <- function(key, values) { out(key, values); cat("\n") }
eigen <- function(g) eigen_centrality(g, weights = NA, options = list(tol = 1e-15, maxiter = 1e6))$vector
make <- list(
  function() make_star(9, mode = "undirected"), function() make_ring(11), function() make_lattice(c(4, 5)),
  function() make_full_graph(7), function() make_tree(22, 3, mode = "undirected"),
  function() graph.famous("Zachary"), function() graph.famous("Krackhardt_Kite"),
  function() make_ring(6) + make_ring(4) + vertices(2), function() sample_gnm(30, 60), function() sample_gnm(40, 50),
  function() sample_pa(50, m = 2, directed = FALSE), function() sample_smallworld(1, 40, 3, 0.1),
  function() sample_bipartite(12, 8, p = 0.3), function() sample_gnm(60, 200),
  function() sample_gnm(20, 60, directed = TRUE), function() sample_gnm(30, 70, directed = TRUE),
  function() sample_pa(40, m = 2, directed = TRUE), function() make_ring(8, directed = TRUE),
  function() sample_gnm(45, 300, directed = TRUE), function() make_full_graph(6, directed = TRUE))
for (i in seq_along(make)) {
  g <- simplify(make[[i]]())
  # random weights, so that no two merges of communities are equally good
  E(g)$weight <- round(runif(ecount(g), 0.5, 4), 3)
  e <- as_edgelist(g, names = FALSE)
  line("graph", c(i, vcount(g), as.integer(is_directed(g))))
  line("from", e[, 1]); line("to", e[, 2]); line("weight", E(g)$weight)
  line("out", degree(g, mode = "out")); line("in", degree(g, mode = "in"))
  line("betweenness", betweenness(g, weights = NA))
  line("closeness", closeness(g, mode = "out", weights = NA))
  line("density", edge_density(g)); line("reciprocity", reciprocity(g))
  line("components", components(g, mode = "weak")$membership)
  line("constraint", constraint(g))
  u <- as.undirected(g, mode = "collapse", edge.attr.comb = "sum")
  # with several components the eigenvector is not unique
  if (is_connected(u)) line("eigenvector", eigen(u))
  groups <- cluster_fast_greedy(u, weights = E(u)$weight)
  line("communities", membership(groups)); line("modularity", modularity(u, membership(groups), weights = E(u)$weight))
  line("thirds", modularity(u, (seq_len(vcount(u)) %% 3) + 1, weights = E(u)$weight))
}
