// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Normalises the local names of ranks (Dezernat, Geschäftsbereich, Referat …) to ranks that can be compared. The
 * supplied
 * table is the file {@code ranks.tsv}; a study may use its own.
 *
 * @param rules the rules, the first that fits wins
 */
public record RankTable(List<Rule> rules) {

    /** The ranks from top to bottom as keys of the vocabulary unit-rank; staff units stand beside. */
    public static final List<String> ORDER =
        List.of("administration", "head", "department", "division", "office", "section", "subject-area", "team");

    private static final Pattern FIRST_WORD = Pattern.compile("[\\s/,(]+");

    /**
     * A rule.
     *
     * @param atEnd whether the first word must end so; else it must be the first word
     * @param local the local name
     * @param rank key of the rank
     */
    public record Rule(boolean atEnd, String local, String rank) {
        boolean fits(String first) {
            return atEnd ? first.toLowerCase(Locale.ROOT).endsWith(local.toLowerCase(Locale.ROOT))
                : first.equalsIgnoreCase(local);
        }
    }

    /** Copies the list. */
    public RankTable {
        rules = List.copyOf(rules);
    }

    /**
     * The supplied table.
     *
     * @return the table
     */
    public static RankTable supplied() {
        try (InputStream stream = RankTable.class.getResourceAsStream("ranks.tsv")) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of ranks is not readable", e);
        }
    }

    /**
     * Reads a table: tab-separated columns match ({@code word} or {@code end}), local, rank; lines with # are remarks,
     * the first other line names the columns.
     *
     * @param text the table
     * @return the table
     */
    public static RankTable read(String text) {
        List<Rule> rules = new ArrayList<>();
        boolean heading = true;
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (!heading && cells.length >= 3) {
                rules.add(new Rule(cells[0].equals("end"), cells[1], cells[2]));
            }
            heading = false;
        }
        return new RankTable(rules);
    }

    /**
     * The normalised rank of a local one.
     *
     * @param local local rank
     * @param name name of the unit, asked if the local rank says nothing
     * @return key of the rank; empty if no rule fits
     */
    public String rank(String local, String name) {
        return rule(local).or(() -> rule(name)).map(Rule::rank).orElse("");
    }

    /**
     * The local rank that a name itself says, as {@code Dezernat} in “Dezernat III”.
     *
     * @param name name of a unit
     * @return the local rank; empty if the name says none
     */
    public String localRank(String name) {
        return rule(name).map(rule -> rule.atEnd() ? Character.toUpperCase(rule.local().charAt(0))
            + rule.local().substring(1) : rule.local()).orElse("");
    }

    private Optional<Rule> rule(String name) {
        String first = FIRST_WORD.split(name.strip(), 2)[0];
        return first.isEmpty() ? Optional.empty() : rules.stream().filter(rule -> rule.fits(first)).findFirst();
    }
}
