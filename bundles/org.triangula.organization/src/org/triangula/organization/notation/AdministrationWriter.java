// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/**
 * Writes an administration as indented text. What {@link AdministrationReader} reads from it with the same table of
 * ranks equals what was written; what the reader finds out by itself is left out.
 *
 * @param ranks the table that normalises local ranks
 */
public record AdministrationWriter(RankTable ranks) {

    /**
     * Writes an administration.
     *
     * @param administration the administration
     * @return the text, lines end with a line feed
     */
    public String write(Administration administration) {
        StringBuilder text = new StringBuilder();
        administration.header().forEach((keyword, value) -> line(text, "@" + keyword + " " + value));
        administration.sources().forEach(source -> line(text, "@source " + source.key()
            + (source.title().equals(source.key()) ? "" : " " + source.title())));
        for (Reorganization change : administration.reorganizations()) {
            line(text, "@change " + change.date() + " " + change.kind() + " " + change.unit() + " "
                + NotationText.escapeBar(change.text())
                + (change.reason().isEmpty() ? "" : " | Reason: " + NotationText.escapeBar(change.reason())));
        }
        if (!text.isEmpty() && !administration.units().isEmpty()) {
            text.append('\n');
        }
        administration.units().forEach(unit -> write(text, unit, 0));
        return text.toString();
    }

    /**
     * Writes statements of other sources alone, one line each.
     *
     * @param statements the statements
     * @return the lines; empty without statements
     */
    public static String statements(List<Statement> statements) {
        return String.join("\n", statements.stream().map(one -> "~ " + text(one)).toList());
    }

    private static void line(StringBuilder text, String content) {
        text.append(content.replace('\n', ' ')).append('\n');
    }

    private void write(StringBuilder text, NotedUnit unit, int level) {
        String indent = "  ".repeat(level);
        String name = NotationText.escapeName(unit.name());
        if (!name.isEmpty() && "#@*~".indexOf(name.charAt(0)) >= 0) {
            name = "\\" + name;
        }
        List<String> values = values(unit);
        line(text, indent + name + (values.isEmpty() ? "" : " {" + String.join("; ", values) + "}"));
        unit.posts().forEach(post -> line(text, indent + "  * " + PostNotation.text(post)));
        unit.statements().forEach(statement -> line(text, indent + "  ~ " + text(statement)));
        unit.children().forEach(child -> write(text, child, level + 1));
    }

    private List<String> values(NotedUnit unit) {
        List<String> values = new ArrayList<>();
        if (!unit.key().equals(NotationText.key(unit.name()))) {
            values.add("key=" + NotationText.escapeValue(unit.key()));
        }
        String local = ranks.localRank(unit.name());
        if (!unit.localRank().equals(local)) {
            values.add("local=" + NotationText.escapeValue(unit.localRank()));
        }
        if (!unit.rank().equals(ranks.rank(unit.localRank(), unit.name()))) {
            values.add("rank=" + NotationText.escapeValue(unit.rank()));
        }
        if (unit.line() != ("staff-unit".equals(unit.rank()) ? Line.STAFF : Line.LINE)) {
            values.add("line=" + unit.line().name().toLowerCase(Locale.ROOT));
        }
        if (!unit.tasks().isEmpty()) {
            values.add("tasks=" + UnitDraft.text(unit.tasks()));
        }
        unit.details().forEach((keyword, value) -> values.add(keyword + "=" + NotationText.escapeValue(value)));
        return values;
    }

    private static String text(Statement statement) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String> pair : statement.says().entrySet()) {
            pairs.add(pair.getKey() + "=" + NotationText.escapeValue(pair.getValue()));
        }
        if (!statement.source().isEmpty()) {
            pairs.add("source=" + NotationText.escapeValue(statement.source()));
        }
        return String.join("; ", pairs);
    }
}
