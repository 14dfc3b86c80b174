// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.Administration.NamedSource;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.AdministrationWriter.Written;
import org.triangula.organization.notation.NotedUnit.Statement;

/**
 * Reads an administration from indented text, as docs/file-formats describes it. It never fails: what it does not
 * understand is reported with its line and left out, so that a text can be read while somebody types it.
 *
 * @param ranks the table that normalises local ranks
 */
public record AdministrationReader(RankTable ranks) {

    /** Longest text that is read, in characters. */
    public static final int MOST_CHARACTERS = 4_000_000;
    /** Deepest indentation that is read, in levels. */
    public static final int MOST_LEVELS = 60;

    /**
     * What was read.
     *
     * @param administration the administration
     * @param remarks what was not understood
     * @param lines line of each unit by its key, from 1
     */
    public record Reading(Administration administration, List<Remark> remarks, Map<String, Integer> lines) {
        /** Copies the collections. */
        public Reading {
            remarks = List.copyOf(remarks);
            lines = Map.copyOf(lines);
        }
    }

    /**
     * Something that was not understood.
     *
     * @param line line of the text, from 1
     * @param reason what is wrong with it and what would be right, in the language of the user
     */
    public record Remark(int line, String reason) {
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return administration and remarks
     */
    public Reading read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Reading(new Administration(Map.of(), List.of(), List.of(), List.of()),
                List.of(new Remark(1, NLS.bind(Messages.tooLong, MOST_CHARACTERS))), Map.of());
        }
        return new Pass(ranks).read(text);
    }

    /**
     * The key that a unit has which is given none: its name in small letters and digits, joined by hyphens.
     *
     * @param name name of the unit
     * @return the key, not empty
     */
    public static String keyOf(String name) {
        return NotationText.key(name);
    }

    /**
     * Reads statements of other sources alone.
     *
     * @param text lines that begin with ~, as {@link AdministrationWriter#statements} writes them
     * @return the statements
     */
    public static List<Statement> statements(String text) {
        return new Pass(new RankTable(List.of())).read("?\n" + text).administration().units().getFirst().statements();
    }

    /**
     * What each line of a text says, as the writer would write it.
     *
     * @param text the text
     * @param ranks the table of ranks
     * @return the lines by their number, from 1; lines that say nothing, such as remarks, are left out
     */
    static Map<Integer, Written> written(String text, RankTable ranks) {
        Pass pass = new Pass(ranks);
        pass.read(text);
        return pass.written();
    }

    /** One reading. */
    private static final class Pass {
        private final RankTable ranks;
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<String, String> header = new LinkedHashMap<>();
        private final List<NamedSource> sources = new ArrayList<>();
        private final List<Reorganization> changes = new ArrayList<>();
        private final List<UnitDraft> roots = new ArrayList<>();
        private final List<UnitDraft> all = new ArrayList<>();
        private final List<UnitDraft> open = new ArrayList<>();
        private final Map<Integer, String> heads = new LinkedHashMap<>();
        private final Map<Integer, UnitDraft> owners = new LinkedHashMap<>();
        private final Map<Integer, String> parts = new LinkedHashMap<>();
        private final Map<UnitDraft, UnitDraft> superiors = new HashMap<>();

        Pass(RankTable ranks) {
            this.ranks = ranks;
        }

        Reading read(String text) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                String content = line.strip();
                if (content.isEmpty() || content.startsWith("#")) {
                    continue;
                }
                switch (content.charAt(0)) {
                    case '@' -> header(content.substring(1), number);
                    case '*' -> post(content.substring(1), number);
                    case '~' -> statement(content.substring(1), number);
                    default -> unit(line, content, number);
                }
            }
            giveKeys();
            Map<String, Integer> lines = new LinkedHashMap<>();
            all.forEach(draft -> lines.put(draft.key, draft.line));
            changes.stream().filter(change -> !lines.containsKey(change.unit()))
                .forEach(change -> remark(1, NLS.bind(Messages.unknownUnit, change.unit())));
            return new Reading(new Administration(header, sources, changes,
                roots.stream().map(UnitDraft::unit).toList()), remarks, lines);
        }

        private void remark(int line, String reason) {
            remarks.add(new Remark(line, reason));
        }

        private void header(String content, int line) {
            String[] parts = content.split("\\s+", 2);
            String value = parts.length == 2 ? parts[1].strip() : "";
            if (value.isEmpty()) {
                remark(line, NLS.bind(Messages.emptyHeader, parts[0]));
            } else if (parts[0].equals("source")) {
                String[] source = value.split("\\s+", 2);
                sources.add(new NamedSource(source[0], source.length == 2 ? source[1] : source[0]));
                heads.put(line, AdministrationWriter.text(sources.getLast()));
            } else if (parts[0].equals("change")) {
                change(value, line);
            } else if (header.putIfAbsent(parts[0], value) != null) {
                remark(line, NLS.bind(Messages.headerTwice, parts[0]));
            } else {
                heads.put(line, "@" + parts[0] + " " + value);
            }
        }

        private void change(String value, int line) {
            String[] parts = value.split("\\s+", 4);
            if (parts.length < 4 || !PartialDates.isDate(parts[0])) {
                remark(line, Messages.badChange);
                return;
            }
            List<String> texts = NotationText.split(parts[3], '|');
            String reason = texts.size() < 2 ? "" : String.join("|", texts.subList(1, texts.size())).strip();
            reason = reason.replaceFirst("^(Grund|Reason):\\s*", "");
            changes.add(new Reorganization(parts[0], parts[1], parts[2],
                NotationText.unescape(texts.getFirst().strip()), NotationText.unescape(reason)));
            heads.put(line, AdministrationWriter.text(changes.getLast()));
        }

        private void post(String content, int line) {
            if (all.isEmpty()) {
                remark(line, Messages.postWithoutUnit);
            } else {
                new PostNotation(reason -> remark(line, reason)).read(content).ifPresent(post -> {
                    all.getLast().posts.add(post);
                    part(line, "* " + PostNotation.text(post));
                });
            }
        }

        private void statement(String content, int line) {
            if (all.isEmpty()) {
                remark(line, Messages.statementWithoutUnit);
                return;
            }
            Map<String, String> says = new LinkedHashMap<>();
            for (String pair : NotationText.split(content, ';')) {
                UnitDraft.pair(pair, says, reason -> remark(line, reason));
            }
            says.keySet().stream().filter(key -> !UnitDraft.STATED.contains(key)).toList().forEach(key -> {
                says.remove(key);
                remark(line, NLS.bind(Messages.unknownKeyword, key, String.join(", ", UnitDraft.STATED)));
            });
            String source = says.containsKey("source") ? says.remove("source") : "";
            if (!says.isEmpty()) {
                all.getLast().statements.add(new Statement(says, source));
                part(line, "~ " + AdministrationWriter.text(all.getLast().statements.getLast()));
            }
        }

        private void part(int line, String content) {
            owners.put(line, all.getLast());
            parts.put(line, content);
        }

        /** After reading, when all units have their keys. */
        Map<Integer, Written> written() {
            Map<Integer, Written> written = new TreeMap<>();
            heads.forEach((line, content) -> written.put(line, new Written(AdministrationWriter.HEAD, "", 0, content)));
            owners.forEach((line, owner) -> written.put(line, new Written(owner.key + parts.get(line).charAt(0),
                owner.key, 0, parts.get(line))));
            AdministrationWriter writer = new AdministrationWriter(ranks);
            all.forEach(draft -> written.put(draft.line, new Written(draft.key,
                superiors.containsKey(draft) ? superiors.get(draft).key : "", 0, writer.text(draft.unit()))));
            return written;
        }

        private void unit(String line, String content, int number) {
            int indent = 0;
            for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
                indent += line.charAt(i) == '\t' ? 2 : 1;
            }
            while (!open.isEmpty() && open.getLast().indent >= indent) {
                open.removeLast();
            }
            if (open.size() >= MOST_LEVELS) {
                remark(number, NLS.bind(Messages.tooDeep, MOST_LEVELS));
                return;
            }
            UnitDraft draft = UnitDraft.of(content, indent, number, ranks, reason -> remark(number, reason));
            if (open.isEmpty()) {
                roots.add(draft);
            } else {
                open.getLast().children.add(draft);
                superiors.put(draft, open.getLast());
            }
            open.add(draft);
            all.add(draft);
        }

        /** Own keys first, so that a made key never takes one that a person gave. */
        private void giveKeys() {
            Set<String> used = all.stream().map(draft -> draft.key).filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
            Map<String, Integer> first = new LinkedHashMap<>();
            for (UnitDraft draft : all) {
                if (!draft.key.isEmpty()) {
                    Integer line = first.putIfAbsent(draft.key, draft.line);
                    if (line == null) {
                        continue;
                    }
                    remark(draft.line, NLS.bind(Messages.keyTwice, draft.key, line));
                }
                String wanted = draft.key.isEmpty() ? NotationText.key(draft.name) : draft.key;
                String key = wanted;
                for (int number = 2; used.contains(key); number++) {
                    key = wanted + "-" + number;
                }
                draft.key = key;
                used.add(key);
                first.put(key, draft.line);
            }
        }
    }
}
