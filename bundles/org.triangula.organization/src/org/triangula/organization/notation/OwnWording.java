// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.organization.notation.AdministrationWriter.Written;

/**
 * Writes an administration in the words in which a person wrote it before. A line that still says the same is kept
 * letter by letter, with its indentation as long as it stands below the same unit; remarks, blank lines and lines that
 * were not understood stay in front of the line that followed them.
 */
final class OwnWording {

    private final List<Earlier> earlier = new ArrayList<>();

    /** A line of an earlier text with the lines in front of it that say nothing. */
    private record Kept(String line, String superior, List<String> before) {
    }

    /** An earlier text. */
    private static final class Earlier {
        private final Map<String, List<Kept>> bySaying = new HashMap<>();
        private final Map<String, List<String>> beforeUnit = new HashMap<>();
        private final Map<String, Integer> order = new HashMap<>();
        private final List<String> end = new ArrayList<>();

        Earlier(String text, RankTable ranks) {
            Map<Integer, Written> written = AdministrationReader.written(text, ranks);
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                Written one = written.get(number);
                if (one == null) {
                    end.add(line);
                } else {
                    String saying = saying(one);
                    bySaying.computeIfAbsent(saying, any -> new ArrayList<>())
                        .add(new Kept(line, one.superior(), List.copyOf(end)));
                    beforeUnit.putIfAbsent(one.place(), List.copyOf(end));
                    order.putIfAbsent(saying, number);
                    end.clear();
                }
            }
        }
    }

    /**
     * Reads earlier texts.
     *
     * @param ranks the table of ranks
     * @param texts the texts, the one that counts first in front
     */
    OwnWording(RankTable ranks, List<String> texts) {
        texts.forEach(text -> earlier.add(new Earlier(text, ranks)));
    }

    private static String saying(Written line) {
        return line.place() + "\n" + line.content();
    }

    /**
     * Writes lines.
     *
     * @param lines the lines as the writer would write them
     * @return the text
     */
    String write(List<Written> lines) {
        StringBuilder text = new StringBuilder();
        Set<String> indented = new HashSet<>();
        Set<List<String>> told = new HashSet<>();
        boolean head = false;
        for (Written line : ordered(lines)) {
            Kept kept = take(line);
            if (line.place().equals(AdministrationWriter.HEAD)) {
                head = true;
            } else if (head) {
                head = false;
                // between head and units, unless the earlier text says how
                if (kept == null && before(line).isEmpty()) {
                    text.append('\n');
                }
            }
            if (kept == null) {
                before(line).stream().filter(one -> told.add(List.of(line.place(), one)))
                    .forEach(one -> text.append(one).append('\n'));
                text.append(line.text()).append('\n');
                continue;
            }
            kept.before().forEach(one -> text.append(one).append('\n'));
            boolean same = kept.superior().equals(line.superior())
                && (line.superior().isEmpty() || indented.contains(line.superior()));
            text.append(same ? kept.line() : "  ".repeat(line.level()) + kept.line().strip()).append('\n');
            if (same) {
                indented.add(line.place());
            }
        }
        earlier.getFirst().end.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }

    private Kept take(Written line) {
        for (Earlier text : earlier) {
            List<Kept> some = text.bySaying.getOrDefault(saying(line), List.of());
            if (!some.isEmpty()) {
                return some.removeFirst();
            }
        }
        return null;
    }

    /** What stood in front of a unit whose line says something else now. */
    private List<String> before(Written line) {
        boolean unit = !line.place().equals(AdministrationWriter.HEAD)
            && !line.content().startsWith(AdministrationWriter.POSTS + " ")
            && !line.content().startsWith(AdministrationWriter.STATEMENTS + " ");
        return unit ? earlier.stream().map(text -> text.beforeUnit.get(line.place())).filter(one -> one != null)
            .findFirst().orElse(List.of()) : List.of();
    }

    /** Lines of the head, and posts and statements of a unit, in the order of the earlier text, new ones last. */
    private List<Written> ordered(List<Written> lines) {
        Map<String, List<Written>> groups = new LinkedHashMap<>();
        int number = 0;
        for (Written line : lines) {
            boolean part = line.content().startsWith("* ") || line.content().startsWith("~ ");
            String group = line.place().equals(AdministrationWriter.HEAD) ? AdministrationWriter.HEAD
                : part ? line.superior() + " parts" : line.place() + " unit " + number++;
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(line);
        }
        List<Written> ordered = new ArrayList<>();
        groups.values().forEach(group -> {
            group.sort(Comparator.comparingInt(this::number));
            ordered.addAll(group);
        });
        return ordered;
    }

    private int number(Written line) {
        for (Earlier text : earlier) {
            Integer number = text.order.get(saying(line));
            if (number != null) {
                return number;
            }
        }
        return Integer.MAX_VALUE;
    }
}
