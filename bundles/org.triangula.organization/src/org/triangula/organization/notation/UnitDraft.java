// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/** A unit while its text is read. */
final class UnitDraft {

    /** Keywords of a statement of another source. */
    static final List<String> STATED = List.of("name", "rank", "local", "superior", "line", "tasks", "not", "head",
        "staff", "from", "until", "source");
    /** Keywords of a unit that are no fields of their own. */
    static final List<String> DETAILS = List.of("head", "site", "building", "staff", "from", "until", "since",
        "earlier", "source", "replaced_by", "programme", "note");
    private static final List<String> FIELDS = List.of("key", "local", "rank", "line", "tasks");
    private static final Set<String> KINDS = Set.of("carries", "coordinates", "shares", "delegated");

    final int indent;
    final int line;
    final String name;
    final List<NotedPost> posts = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<UnitDraft> children = new ArrayList<>();
    String key = "";
    private String localRank = "";
    private String rank = "";
    private Line kind = Line.LINE;
    private List<Carriage> tasks = List.of();
    private Map<String, String> details = Map.of();

    private UnitDraft(String name, int indent, int line) {
        this.name = name;
        this.indent = indent;
        this.line = line;
    }

    static UnitDraft of(String content, int indent, int line, RankTable ranks, Consumer<String> remarks) {
        int brace = NotationText.find(content, '{');
        String name = NotationText.unescape((brace < 0 ? content : content.substring(0, brace)).strip());
        Map<String, String> values = new LinkedHashMap<>();
        if (brace >= 0) {
            String rest = content.substring(brace + 1);
            int end = NotationText.find(rest, '}');
            if (end < 0) {
                remarks.accept(Messages.openBrace);
            }
            for (String pair : NotationText.split(end < 0 ? rest : rest.substring(0, end), ';')) {
                pair(pair, values, remarks);
            }
        }
        if (name.isEmpty()) {
            remarks.accept(Messages.noName);
        }
        UnitDraft draft = new UnitDraft(name, indent, line);
        draft.take(values, ranks, remarks);
        return draft;
    }

    private void take(Map<String, String> values, RankTable ranks, Consumer<String> remarks) {
        key = values.getOrDefault("key", "").replaceAll("\\s+", "-");
        localRank = values.getOrDefault("local", ranks.localRank(name));
        rank = values.getOrDefault("rank", ranks.rank(localRank, name));
        tasks = tasks(values.getOrDefault("tasks", ""), remarks);
        kind = line(values.get("line"), remarks).orElse("staff-unit".equals(rank) ? Line.STAFF : Line.LINE);
        EarlierPlace.read(values.getOrDefault("earlier", ""), remarks);
        for (String date : List.of("from", "until", "since")) {
            if (values.containsKey(date) && !PartialDates.isDate(values.get(date))) {
                remarks.accept(NLS.bind(Messages.badDate, values.remove(date)));
            }
        }
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((keyword, value) -> {
            if (DETAILS.contains(keyword)) {
                kept.put(keyword, value);
            } else if (!FIELDS.contains(keyword)) {
                remarks.accept(NLS.bind(Messages.unknownKeyword, keyword, String.join(", ", FIELDS) + ", "
                    + String.join(", ", DETAILS)));
            }
        });
        details = kept;
    }

    private static Optional<Line> line(String text, Consumer<String> remarks) {
        if (text == null) {
            return Optional.empty();
        }
        for (Line one : Line.values()) {
            if (one.name().equalsIgnoreCase(text)) {
                return Optional.of(one);
            }
        }
        remarks.accept(NLS.bind(Messages.badLine, text));
        return Optional.empty();
    }

    /** Reads {@code key}, {@code key:kind} and {@code key:kind:percent}, separated by commas. */
    static List<Carriage> tasks(String text, Consumer<String> remarks) {
        List<Carriage> carriages = new ArrayList<>();
        for (String one : text.split(",")) {
            String[] parts = one.strip().split(":");
            if (parts.length == 0 || parts[0].isBlank()) {
                continue;
            }
            String kind = parts.length > 1 ? parts[1].strip() : Carriage.CARRIES;
            if (!KINDS.contains(kind)) {
                remarks.accept(NLS.bind(Messages.badCarriage, kind));
                kind = Carriage.CARRIES;
            }
            Double percent = null;
            if (parts.length > 2) {
                try {
                    percent = Double.valueOf(parts[2].strip().replace("%", ""));
                } catch (NumberFormatException e) {
                    remarks.accept(NLS.bind(Messages.badNumber, parts[2]));
                }
            }
            carriages.add(new Carriage(parts[0].strip(), kind, percent));
        }
        return carriages;
    }

    /** The text that {@link #tasks} reads. */
    static String text(List<Carriage> carriages) {
        return carriages.stream().map(one -> one.task()
            + (one.percent() != null ? ":" + one.kind() + ":" + one.percent()
                : Carriage.CARRIES.equals(one.kind()) ? "" : ":" + one.kind())).collect(Collectors.joining(", "));
    }

    static void pair(String text, Map<String, String> values, Consumer<String> remarks) {
        if (text.isBlank()) {
            return;
        }
        int equals = NotationText.find(text, '=');
        if (equals < 0) {
            remarks.accept(NLS.bind(Messages.noEquals, text.strip()));
            return;
        }
        String keyword = text.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = NotationText.unescape(text.substring(equals + 1).strip());
        // an empty rank says that there is none, although the name would give one
        boolean counts = !value.isEmpty() || keyword.equals("local") || keyword.equals("rank");
        if (counts && values.putIfAbsent(keyword, value) != null) {
            remarks.accept(NLS.bind(Messages.keywordTwice, keyword));
        }
    }

    NotedUnit unit() {
        return new NotedUnit(key, name, localRank, rank, kind, tasks, posts, statements, details,
            children.stream().map(UnitDraft::unit).toList());
    }
}
