// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.NotedPost.Funding;

/**
 * A post in the notation: {@code name | fte=0.5 | persons=1 | term=2025-12-31 | funding=40 % Land, 60 % Kreis |
 * filled}.
 *
 * @param remarks told what is not understood
 */
record PostNotation(Consumer<String> remarks) {

    private static final Pattern FUNDING =
        Pattern.compile("(?:(\\d{1,3}(?:[.,]\\d{1,6})?) ?% ?)?(.*?)(?: (?:bis|until) (\\d{4}(?:-\\d\\d){0,2}))?");
    private static final Set<String> KEYWORDS =
        Set.of("fte", "persons", "term", "grade", "funding", "vacant", "source", "note", "state");

    Optional<NotedPost> read(String content) {
        List<String> parts = NotationText.split(content, '|');
        String name = NotationText.unescape(parts.getFirst().strip());
        if (name.isEmpty()) {
            remarks.accept(Messages.noName);
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        boolean volunteer = false;
        String state = "";
        for (String part : parts.subList(1, parts.size())) {
            String plain = part.strip();
            if (NotationText.find(plain, '=') >= 0) {
                String keyword = plain.substring(0, plain.indexOf('=')).strip();
                if (KEYWORDS.contains(keyword)) {
                    values.put(keyword, plain.substring(plain.indexOf('=') + 1).strip());
                } else {
                    remarks.accept(NLS.bind(Messages.unknownKeyword, keyword, "fte, persons, term, grade, funding,"
                        + " vacant, source, note"));
                }
            } else if (plain.equals("volunteer")) {
                volunteer = true;
            } else if (!plain.isEmpty()) {
                state = NotationText.unescape(plain);
            }
        }
        Integer persons = number(values.get("persons")).map(BigDecimal::intValue).orElse(null);
        return Optional.of(new NotedPost(name, number(values.get("fte")).orElse(null), persons, term(values),
            plain(values, "grade"), funding(values.getOrDefault("funding", "")), state,
            number(values.get("vacant")).orElse(null), volunteer, plain(values, "source"),
            plain(values, "note")));
    }

    private String term(Map<String, String> values) {
        String term = plain(values, "term");
        if (term.isEmpty() || term.equals(NotedPost.PERMANENT) || term.equals("temporary")
            || PartialDates.isDate(term)) {
            return term;
        }
        remarks.accept(NLS.bind(Messages.badTerm, term));
        return "";
    }

    private static String plain(Map<String, String> values, String keyword) {
        return NotationText.unescape(values.getOrDefault(keyword, ""));
    }

    private Optional<BigDecimal> number(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() <= 20 && text.matches("\\d+([.,]\\d+)?")) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        remarks.accept(NLS.bind(Messages.badNumber, text));
        return Optional.empty();
    }

    private static List<Funding> funding(String text) {
        List<Funding> shares = new ArrayList<>();
        for (String one : NotationText.split(text, ',')) {
            Matcher matcher = FUNDING.matcher(one.strip());
            if (!one.isBlank() && matcher.matches()) {
                BigDecimal percent = matcher.group(1) == null ? null
                    : new BigDecimal(matcher.group(1).replace(',', '.'));
                shares.add(new Funding(percent, NotationText.unescape(matcher.group(2)),
                    matcher.group(3) == null ? "" : matcher.group(3)));
            }
        }
        return shares;
    }

    /** The text that {@link #read} reads. */
    static String text(NotedPost post) {
        List<String> parts = new ArrayList<>();
        parts.add(NotationText.escapeBar(post.name()));
        add(parts, "fte", post.fullTimeEquivalents());
        add(parts, "persons", post.persons());
        add(parts, "term", post.term());
        add(parts, "grade", NotationText.escape(post.grade()));
        List<String> shares = new ArrayList<>();
        for (Funding share : post.funding()) {
            shares.add((share.percent() == null ? "" : share.percent().toPlainString() + " % ")
                + NotationText.escape(share.funder()) + (share.until().isEmpty() ? "" : " until " + share.until()));
        }
        add(parts, "funding", String.join(", ", shares));
        if (post.volunteer()) {
            parts.add("volunteer");
        }
        if (!post.state().isEmpty()) {
            parts.add(NotationText.escape(post.state()));
        }
        add(parts, "vacant", post.vacant());
        add(parts, "source", NotationText.escape(post.source()));
        add(parts, "note", NotationText.escape(post.note()));
        return String.join(" | ", parts);
    }

    private static void add(List<String> parts, String keyword, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(keyword + "=" + (value instanceof BigDecimal number ? number.toPlainString() : value));
        }
    }
}
