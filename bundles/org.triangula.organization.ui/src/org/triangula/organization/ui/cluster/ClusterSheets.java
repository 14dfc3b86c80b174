// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cluster.ClusterAnalysis;
import org.triangula.organization.cluster.ClusterAnalysis.Profile;
import org.triangula.organization.cluster.ClusterComparison;
import org.triangula.organization.cluster.ClusterVersion;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.RowTable.Sheet;
import org.triangula.organization.ui.typology.RowTable.Title;

/**
 * Clusters as the tables of their view.
 *
 * @param table the cases
 * @param analysis the clusters
 */
record ClusterSheets(CaseTable table, ClusterAnalysis analysis) {

    private static final String NONE = "–";
    private static final int GREY = 0xFF9AA0A8;

    private String name(String variable) {
        return table.variables().stream().filter(one -> one.key().equals(variable)).map(one -> one.unit().isEmpty()
            ? one.name() : one.name() + " (" + one.unit() + ")").findFirst().orElse(variable);
    }

    Sheet profiles() {
        List<Title> titles = new ArrayList<>(List.of(new Title(Messages.clusterTitle, Messages.clusterTitle, 3),
            new Title(Messages.base, Messages.baseMeaning, 2),
            new Title(Messages.silhouette, Messages.silhouetteMeaning, 3)));
        analysis.settings().variables().forEach(one -> titles.add(new Title(name(one), NLS.bind(Messages.meanMeaning,
            name(one)), 4)));
        List<Row> rows = new ArrayList<>();
        for (Profile one : analysis.profiles()) {
            List<String> cells = new ArrayList<>(List.of(Messages.bind(Messages.cluster, one.cluster() + 1),
                String.valueOf(one.cases().size()), number(one.silhouette(), 2)));
            List<String> lines = new ArrayList<>(List.of(Messages.bind(Messages.cluster, one.cluster() + 1) + ", n = "
                + one.cases().size()));
            for (int column = 0; column < one.means().length; column++) {
                cells.add(number(one.means()[column], 2));
                lines.add(NLS.bind(Messages.meanOf, new Object[] { name(analysis.settings().variables().get(column)),
                    number(one.means()[column], 2), number(one.deviations()[column], 2) }));
            }
            lines.add(String.join(", ", one.cases()));
            rows.add(new Row(cells, String.join("\n", lines), one.cases(), false,
                ClusterFigures.colour(one.cluster())));
        }
        if (!analysis.incomplete().isEmpty()) {
            List<String> cells = new ArrayList<>(List.of(Messages.withoutValues,
                String.valueOf(analysis.incomplete().size()), NONE));
            analysis.settings().variables().forEach(one -> cells.add(NONE));
            rows.add(new Row(cells, Messages.withoutValues + ": " + String.join(", ", analysis.incomplete().keySet()),
                List.copyOf(analysis.incomplete().keySet()), true, GREY));
        }
        return new Sheet(titles, rows);
    }

    Sheet cases() {
        List<Title> titles = new ArrayList<>(List.of(new Title(Messages.caseName, Messages.caseName, 5),
            new Title(Messages.clusterTitle, Messages.clusterTitle, 3),
            new Title(Messages.silhouette, Messages.silhouetteMeaning, 3),
            new Title(Messages.neighbour, Messages.neighbourMeaning, 3)));
        analysis.settings().variables().forEach(one -> titles.add(new Title(name(one), name(one), 3)));
        List<Row> rows = new ArrayList<>();
        // cluster by cluster, the clearest cases first
        List<Integer> order = IntStream.range(0, analysis.names().size()).boxed()
            .sorted(Comparator.comparingInt((Integer i) -> analysis.clusters()[i])
                .thenComparingDouble(i -> -analysis.silhouettes().widths()[i])).toList();
        for (int i : order) {
            int cluster = analysis.clusters()[i];
            double width = analysis.silhouettes().widths()[i];
            List<String> cells = new ArrayList<>(List.of(analysis.names().get(i), Messages.bind(Messages.cluster,
                cluster + 1), number(width, 2), Messages.bind(Messages.cluster,
                    analysis.silhouettes().neighbours()[i] + 1)));
            Arrays.stream(analysis.values()[i]).forEach(value -> cells.add(number(value, 2)));
            rows.add(new Row(cells, analysis.names().get(i) + ": " + NLS.bind(Messages.silhouetteOf, new Object[] {
                cells.get(1), cells.get(2), cells.get(3) }) + (width < 0 ? "\n" + Messages.nearerToOther : ""),
                List.of(analysis.names().get(i)), false, ClusterFigures.colour(cluster)));
        }
        analysis.incomplete().forEach((name, missing) -> {
            List<String> cells = new ArrayList<>(List.of(name, Messages.withoutValues, NONE, NONE));
            CaseTable.Row row = table.rows().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
            analysis.settings().variables().forEach(one -> cells.add(row.values().getOrDefault(one, NONE)));
            rows.add(new Row(cells, NLS.bind(Messages.lacks, name, String.join(", ", missing.stream().map(this::name)
                .toList())), List.of(name), true, GREY));
        });
        return new Sheet(titles, rows);
    }

    /** Cross table with another version, whose clusters are the columns. */
    Sheet comparison(ClusterVersion other) {
        ClusterComparison comparison = ClusterComparison.of(analysis.byName(), other.clusters());
        List<Title> titles = new ArrayList<>(List.of(new Title(Messages.now, Messages.now, 3)));
        for (int column = 0; column < comparison.columns(); column++) {
            titles.add(new Title(Messages.bind(Messages.cluster, column + 1), NLS.bind(Messages.clusterOf, column + 1,
                other.name()) + "\n" + Messages.crossMeaning, 3));
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < comparison.rows(); row++) {
            List<String> cells = new ArrayList<>(List.of(Messages.bind(Messages.cluster, row + 1)));
            List<String> lines = new ArrayList<>(List.of(cells.getFirst()));
            List<String> all = new ArrayList<>();
            for (int column = 0; column < comparison.columns(); column++) {
                List<String> members = comparison.members().get(row).get(column);
                cells.add(String.valueOf(members.size()));
                lines.add(NLS.bind(Messages.clusterOf, column + 1, other.name()) + ": "
                    + (members.isEmpty() ? NONE : String.join(", ", members)));
                all.addAll(members);
            }
            rows.add(new Row(cells, String.join("\n", lines), all, false, ClusterFigures.colour(row)));
        }
        return new Sheet(titles, rows);
    }

    /** The adjusted Rand index with its base, in a sentence. */
    String index(ClusterVersion other) {
        ClusterComparison comparison = ClusterComparison.of(analysis.byName(), other.clusters());
        String same = other.checksum().equals(table.checksum()) ? Messages.sameValues : Messages.otherValues;
        return NLS.bind(Messages.randIndex, new Object[] { number(comparison.adjustedRandIndex(), 3),
            comparison.base(), other.name() }) + " " + same
            + left(Messages.onlyNow, comparison.onlyFirst()) + left(Messages.onlyThen, comparison.onlySecond());
    }

    private static String left(String sentence, List<String> names) {
        return names.isEmpty() ? "" : "\n" + NLS.bind(sentence, names.size(), String.join(", ", names));
    }

    String summary() {
        return NLS.bind(Messages.summary, new Object[] { analysis.number(), analysis.names().size(),
            number(analysis.silhouettes().mean(), 3), number(analysis.withinSquares(), 2),
            analysis.incomplete().size() });
    }

    /** Cases, profiles and curve for a file. */
    List<DataTable> tables() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Messages.source, table.name() + ", " + table.checksum()));
        analysis.settings().parameters().forEach((key, value) -> notes.add(new Note(key, value.replace('\n', ','))));
        notes.add(new Note(Messages.base, NLS.bind(Messages.baseNote, analysis.names().size(),
            analysis.incomplete().size())));
        List<List<Object>> curve = new ArrayList<>();
        analysis.curve().forEach((number, width) -> curve.add(List.of(number, width)));
        List<List<Object>> cases = new ArrayList<>();
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.caseName),
            Column.integer(Messages.clusterTitle), Column.decimal(Messages.silhouette),
            Column.integer(Messages.neighbour)));
        analysis.settings().variables().forEach(one -> columns.add(Column.decimal(one).describedAs(name(one))));
        for (int i = 0; i < analysis.names().size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(analysis.names().get(i), analysis.clusters()[i] + 1,
                analysis.silhouettes().widths()[i], analysis.silhouettes().neighbours()[i] + 1));
            Arrays.stream(analysis.values()[i]).forEach(cells::add);
            cases.add(cells);
        }
        for (String name : analysis.incomplete().keySet()) {
            List<Object> cells = new ArrayList<>(List.of(name));
            while (cells.size() < columns.size()) {
                cells.add(null);
            }
            cases.add(cells);
        }
        List<Column> profile = new ArrayList<>(List.of(Column.integer(Messages.clusterTitle),
            Column.integer(Messages.base), Column.decimal(Messages.silhouette)));
        analysis.settings().variables().forEach(one -> profile.add(Column.decimal(one).describedAs(name(one))));
        List<List<Object>> profiles = new ArrayList<>();
        for (Profile one : analysis.profiles()) {
            List<Object> cells = new ArrayList<>(List.of(one.cluster() + 1, one.cases().size(), one.silhouette()));
            Arrays.stream(one.means()).forEach(cells::add);
            profiles.add(cells);
        }
        return List.of(new DataTable(Messages.cases, columns, cases, notes),
            new DataTable(Messages.profiles, profile, profiles, notes),
            new DataTable(Messages.curveTitle, List.of(Column.integer(Messages.number),
                Column.decimal(Messages.silhouette)), curve, notes));
    }

    /** Versions that were kept. */
    static Sheet versions(List<ClusterVersion> versions) {
        List<Title> titles = List.of(new Title(Messages.version, Messages.version, 4),
            new Title(Messages.keptAt, Messages.keptAt, 4), new Title(Messages.result, Messages.result, 6),
            new Title(Messages.settings, Messages.settings, 8));
        return new Sheet(titles, versions.isEmpty()
            ? List.of(new Row(List.of(Messages.noVersions, "", "", ""), Messages.noVersions, List.of(), true))
            : versions.stream().map(one -> {
                Map<String, String> parameters = one.settings().parameters();
                String settings = String.join("; ", parameters.entrySet().stream().filter(entry -> !entry.getValue()
                    .isEmpty()).map(entry -> entry.getKey() + " " + entry.getValue().replace('\n', ',')).toList());
                return new Row(List.of(one.name(), one.keptAt() == null ? NONE : DateTimeFormatter
                    .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                    .format(one.keptAt()), one.summary(), settings), one.name() + "\n" + one.summary() + "\n"
                        + settings + "\n" + one.checksum(), List.of(one.id()), false);
            }).toList());
    }

    /** A sentence instead of a table. */
    static Sheet sentence(String text) {
        return new Sheet(List.of(new Title(Messages.clusterTitle, "", 1)),
            List.of(new Row(List.of(text), text, List.of(), true)));
    }

    private static String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        return Double.isNaN(value) ? NONE : format.format(value);
    }
}
