// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.triangula.organization.notation.Administration.NamedSource;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.NotedPost.Funding;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/** Makes administrations with all that the notation can say, and names that try to break it. */
public final class GeneratedAdministration {

    private static final RankTable RANKS = RankTable.supplied();
    private static final String SIGNS = "aZä ß{};|,=\\#@*~%:.-Ω🦊1";
    private final Random random;
    private final Set<String> keys = new HashSet<>();

    /** Makes administrations by chance. */
    public GeneratedAdministration(Random random) {
        this.random = random;
    }

    /** The next one. */
    public Administration administration() {
        List<NotedUnit> units = units(3);
        List<Reorganization> changes = units.isEmpty() || random.nextBoolean() ? List.of()
            : List.of(new Reorganization("2020-0" + (1 + random.nextInt(9)), "move", units.getFirst().key(),
                text(), random.nextBoolean() ? "" : text()));
        return new Administration(random.nextBoolean() ? Map.of() : Map.of("note", "x " + random.nextInt(9)),
            random.nextBoolean() ? List.of() : List.of(new NamedSource("S", "Quelle " + random.nextInt(9))),
            changes, units);
    }

    private List<NotedUnit> units(int levels) {
        List<NotedUnit> units = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0 && levels > 0; i--) {
            units.add(unit(levels));
        }
        return units;
    }

    private NotedUnit unit(int levels) {
        String name = random.nextInt(3) == 0 ? "Dezernat " + text() : text();
        String key = random.nextInt(3) == 0 ? NotationText.key(name) : "k" + random.nextInt(1000);
        while (!keys.add(key)) {
            key = "k" + random.nextInt(100_000);
        }
        String local = pick(RANKS.localRank(name), "", "Amt", text());
        String rank = pick(RANKS.rank(local, name), "", "team");
        Line line = random.nextBoolean() ? "staff-unit".equals(rank) ? Line.STAFF : Line.LINE
            : Line.values()[random.nextInt(Line.values().length)];
        Map<String, String> details = new LinkedHashMap<>();
        UnitDraft.DETAILS.stream().filter(keyword -> random.nextInt(4) == 0).forEach(keyword -> details.put(keyword,
            List.of("from", "until", "since").contains(keyword) ? "20" + (10 + random.nextInt(20))
                : keyword.equals("earlier") ? "k1:staff from 2001 until 2009-12, k2 until 2010" : text()));
        List<Statement> statements = random.nextInt(4) > 0 ? List.of()
            : List.of(new Statement(Map.of("name", text()), random.nextBoolean() ? "" : text()));
        List<Carriage> tasks = random.nextInt(3) > 0 ? List.of() : List.of(new Carriage("abh", "carries", null),
            new Carriage("jobcenter", "shares", random.nextBoolean() ? null : random.nextInt(100) / 4.0));
        List<NotedPost> posts = random.nextInt(3) > 0 ? List.of() : List.of(post());
        return new NotedUnit(key, name, local, rank, line, tasks, posts, statements, details, units(levels - 1));
    }

    private NotedPost post() {
        return new NotedPost(text(), random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(900), 2),
            random.nextBoolean() ? null : random.nextInt(20), pick("", "permanent", "2025", "2025-12-31"), "A10",
            random.nextBoolean() ? List.of() : List.of(new Funding(BigDecimal.valueOf(random.nextInt(100)),
                pick("Land", "Kreis, Bund|x"), pick("", "2025-06"))), pick("", "filled", "ended"),
            random.nextBoolean() ? null : BigDecimal.valueOf(0.5), random.nextBoolean(), pick("", text()),
            pick("", text()));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String text() {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString().isBlank() ? "Amt" : text.toString().strip();
    }
}
