// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.organization.notation.Administration.NamedSource;
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

    /** Place of lines of the head. */
    static final String HEAD = "@";
    /** End of the place of posts. */
    static final String POSTS = "*";
    /** End of the place of statements. */
    static final String STATEMENTS = "~";

    /**
     * A line of the text.
     *
     * @param place what it belongs to: {@code @} for the head, else the key of a unit, for its posts with {@code *} and
     *     for statements with {@code ~} at the end
     * @param superior key of the unit above; empty for the head and the top
     * @param level how deep it is indented, in levels
     * @param content the line without indentation
     */
    record Written(String place, String superior, int level, String content) {
        String text() {
            return "  ".repeat(level) + content;
        }
    }

    /**
     * Writes an administration.
     *
     * @param administration the administration
     * @return the text, lines end with a line feed
     */
    public String write(Administration administration) {
        StringBuilder text = new StringBuilder();
        boolean head = false;
        for (Written line : lines(administration)) {
            if (line.place().equals(HEAD)) {
                head = true;
            } else if (head) {
                head = false;
                text.append('\n');
            }
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    /**
     * Writes an administration as a person wrote it before: lines that say the same keep their wording, remarks and
     * blank
     * lines stay where they were.
     *
     * @param administration the administration
     * @param before earlier texts, the one that counts first in front
     * @return the text, lines end with a line feed
     */
    public String write(Administration administration, List<String> before) {
        return before.stream().allMatch(String::isBlank) ? write(administration)
            : new OwnWording(ranks, before.stream().filter(text -> !text.isBlank()).toList())
                .write(lines(administration));
    }

    /** The lines in their order: facts about the whole, sources, reorganisations, units with posts and statements. */
    List<Written> lines(Administration administration) {
        List<Written> lines = new ArrayList<>();
        administration.header().forEach((keyword, value) -> head(lines, "@" + keyword + " " + value));
        administration.sources().forEach(source -> head(lines, text(source)));
        administration.reorganizations().forEach(change -> head(lines, text(change)));
        administration.units().forEach(unit -> write(lines, unit, "", 0));
        return lines;
    }

    static String text(NamedSource source) {
        return "@source " + source.key() + (source.title().equals(source.key()) ? "" : " " + source.title());
    }

    static String text(Reorganization change) {
        return "@change " + change.date() + " " + change.kind() + " " + change.unit() + " "
            + NotationText.escapeBar(change.text())
            + (change.reason().isEmpty() ? "" : " | Reason: " + NotationText.escapeBar(change.reason()));
    }

    private static void head(List<Written> lines, String content) {
        lines.add(new Written(HEAD, "", 0, content.replace('\n', ' ')));
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

    private void write(List<Written> lines, NotedUnit unit, String superior, int level) {
        String key = unit.key();
        lines.add(new Written(key, superior, level, text(unit)));
        unit.posts().forEach(post -> lines.add(new Written(key + POSTS, key, level + 1,
            "* " + PostNotation.text(post).replace('\n', ' '))));
        unit.statements().forEach(statement -> lines.add(new Written(key + STATEMENTS, key, level + 1,
            "~ " + text(statement).replace('\n', ' '))));
        unit.children().forEach(child -> write(lines, child, key, level + 1));
    }

    /** A unit without what belongs to it, as one line. */
    String text(NotedUnit unit) {
        String name = NotationText.escapeName(unit.name());
        if (!name.isEmpty() && "#@*~".indexOf(name.charAt(0)) >= 0) {
            name = "\\" + name;
        }
        List<String> values = values(unit);
        return (name + (values.isEmpty() ? "" : " {" + String.join("; ", values) + "}")).replace('\n', ' ');
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
        // in one order, whatever the order in which they were written or are kept
        UnitDraft.DETAILS.stream().filter(unit.details()::containsKey).forEach(keyword -> values.add(keyword + "="
            + NotationText.escapeValue(unit.details().get(keyword))));
        return values;
    }

    static String text(Statement statement) {
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
