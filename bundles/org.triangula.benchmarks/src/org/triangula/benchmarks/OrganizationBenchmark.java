// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.actors.Actors;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.network.Centrality;
import org.triangula.organization.network.Cohesion;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.NetworkLayout;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.RankTable;

/** Charts of 500 units and networks of 2,000 actors with 20,000 ties. */
public final class OrganizationBenchmark implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final int units;
    private final int actors;
    private final int ties;

    /** Creates the benchmark in its full size. */
    public OrganizationBenchmark() {
        this(500, 2000, 20_000);
    }

    /** Creates the benchmark for any size. */
    OrganizationBenchmark(int units, int actors, int ties) {
        this.units = units;
        this.actors = actors;
        this.ties = ties;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        progress.report(Messages.measuring, 0.1);
        charts(report);
        progress.report(Messages.measuring, 0.5);
        networks(report);
    }

    private void charts(BenchmarkReport report) throws ProblemException {
        String text = chart(new Random(8));
        RankTable ranks = RankTable.supplied();
        long started = System.nanoTime();
        Administration administration = new AdministrationReader(ranks).read(text).administration();
        report.atMost("organisation.chart.read", milliseconds(started), "ms", 500);
        TemporaryFolder.use(folder -> {
            try (StudySession session = new StudyStore().create(folder.resolve("Chart.triangula"), "Chart")) {
                long entered = System.nanoTime();
                session.execute(new EnterAdministration(null, DAY, administration));
                report.atMost("organisation.chart.enter", milliseconds(entered), "ms", 2000);
                Actors all = session.study().getActors();
                long laidOut = System.nanoTime();
                ChartLayout layout = ChartLayout.of(OrganizationChart.of(all, Optional.empty(), DAY));
                report.atMost("organisation.chart.layout", milliseconds(laidOut), "ms", 1000);
                if (layout.boxes().size() != units) {
                    throw new IllegalStateException(layout.boxes().size() + " units were laid out");
                }
                long measured = System.nanoTime();
                StudyChart chart = StudyChart.of(all, Optional.empty(), DAY);
                new ChartMeasures(chart.administration()).all();
                report.atMost("organisation.chart.measures", milliseconds(measured), "ms", 500);
                long changed = System.nanoTime();
                String edited = new AdministrationWriter(ranks).write(chart.administration())
                    .replaceFirst("Amt 9", "Amt für Neues");
                session.execute(new EnterAdministration(null, DAY,
                    new AdministrationReader(ranks).read(edited).administration()));
                report.atMost("organisation.chart.step", milliseconds(changed), "ms", 1000);
            }
        });
    }

    /** Five departments, twenty offices each, the rest below them. */
    private String chart(Random random) {
        StringBuilder text = new StringBuilder("Stadt Muster\n");
        List<String> tasks = List.of("strategic", "abh", "asylblg", "counselling", "social");
        int number = 1;
        while (number < units) {
            int depth = number % 100 == 1 ? 1 : number % 5 == 2 ? 2 : 3;
            text.append("  ".repeat(depth)).append(depth == 1 ? "Dezernat " : depth == 2 ? "Amt " : "Sachgebiet ")
                .append(number);
            if (depth == 3 && random.nextInt(10) == 0) {
                text.append(" {tasks=").append(tasks.get(random.nextInt(tasks.size()))).append('}');
            }
            text.append("\n").append("  ".repeat(depth + 1)).append("* Sachbearbeitung | fte=1.5\n");
            number++;
        }
        return text.toString();
    }

    private void networks(BenchmarkReport report) {
        Network network = network(new Random(9));
        long built = System.nanoTime();
        Graph graph = Graph.of(network, true);
        Graph undirected = Graph.of(network, false);
        report.atMost("organisation.network.graph", milliseconds(built), "ms", 500);
        long between = System.nanoTime();
        Centrality.betweenness(graph);
        report.atMost("organisation.network.betweenness", milliseconds(between) / 1000, "s", 2);
        long close = System.nanoTime();
        Centrality.closeness(graph);
        report.atMost("organisation.network.closeness", milliseconds(close) / 1000, "s", 2);
        long eigen = System.nanoTime();
        Centrality.eigenvector(undirected);
        report.atMost("organisation.network.eigenvector", milliseconds(eigen), "ms", 1000);
        long communities = System.nanoTime();
        Cohesion.communities(undirected);
        report.atMost("organisation.network.communities", milliseconds(communities) / 1000, "s", 5);
        long force = System.nanoTime();
        NetworkLayout.force(undirected, 100);
        report.atMost("organisation.network.layout", milliseconds(force) / 1000, "s", 3);
    }

    private Network network(Random random) {
        List<Network.Node> nodes = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            nodes.add(new Network.Node("n" + i, "Actor " + i, "organisation", Map.of()));
        }
        List<Network.Tie> list = new ArrayList<>();
        while (list.size() < ties) {
            int from = random.nextInt(actors);
            // some actors are named far more often than others
            int to = (int) (actors * Math.pow(random.nextDouble(), 2));
            if (from != to) {
                list.add(Network.Tie.plain("n" + from, "n" + to, true));
            }
        }
        return new Network(nodes, list);
    }

    private static double milliseconds(long started) {
        return (System.nanoTime() - started) / 1e6;
    }
}
