// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.Validity;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedPost;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Statement;

/** What does not fit together within one chart: sources that disagree, and numbers that do not add up. */
public final class Contradictions {

    private Contradictions() {
    }

    /**
     * A contradiction.
     *
     * @param unit the unit
     * @param text what does not fit, in the language of the user
     * @param source the source that says otherwise; empty if it is a matter of numbers
     */
    public record Contradiction(NotedUnit unit, String text, String source) {
    }

    /**
     * Looks for contradictions.
     *
     * @param administration the administration, of all times
     * @return what was found, in the order of the units
     */
    public static List<Contradiction> in(Administration administration) {
        List<Contradiction> found = new ArrayList<>();
        administration.stream().forEach(unit -> {
            unit.statements().forEach(statement -> statements(administration, unit, statement, found));
            staff(unit).ifPresent(found::add);
            dates(unit).ifPresent(found::add);
            unit.posts().forEach(post -> posts(unit, post, found));
        });
        return found;
    }

    private static void statements(Administration administration, NotedUnit unit, Statement statement,
        List<Contradiction> found) {
        statement.says().forEach((keyword, said) -> {
            String ours = switch (keyword) {
                case "name" -> unit.name();
                case "rank" -> unit.rank();
                case "local" -> unit.localRank();
                case "superior" -> superior(administration, unit);
                case "tasks", "not" -> String.join(", ", unit.tasks().stream().map(one -> one.task()).toList());
                default -> unit.details().getOrDefault(keyword, "");
            };
            boolean differs = keyword.equals("not") ? List.of(said.split(",\\s*")).stream().anyMatch(unit::carries)
                : !ours.equals(said);
            // a statement about another time is history, no contradiction
            if (differs && !statement.says().containsKey("until") && !statement.says().containsKey("from")) {
                String shown = keyword.equals("superior")
                    ? administration.unit(said).map(NotedUnit::name).orElse(said) : said;
                found.add(new Contradiction(unit, NLS.bind(Messages.disputedStatement, new Object[] { keyword,
                    ours.isEmpty() ? "?" : ours, statement.source().isEmpty() ? "?" : statement.source(), shown }),
                    statement.source()));
            }
        });
    }

    private static String superior(Administration administration, NotedUnit unit) {
        List<NotedUnit> path = administration.path(unit.key());
        return unit.line() == NotedUnit.Line.UNSTATED || path.size() < 2 ? "" : path.get(path.size() - 2).key();
    }

    private static Optional<Contradiction> staff(NotedUnit unit) {
        Optional<Integer> stated = unit.detail("staff").filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
        boolean complete = unit.posts().size() > 1 && unit.posts().stream().map(NotedPost::persons)
            .allMatch(Objects::nonNull);
        if (stated.isEmpty() || !complete) {
            return Optional.empty();
        }
        int sum = unit.posts().stream().mapToInt(NotedPost::persons).sum();
        return sum == stated.get() ? Optional.empty()
            : Optional.of(new Contradiction(unit, NLS.bind(Messages.disputedSum, stated.get(), sum), ""));
    }

    private static Optional<Contradiction> dates(NotedUnit unit) {
        Optional<LocalDate> from = Validity.firstDay(unit.details().get("from"));
        Optional<LocalDate> until = Validity.lastDay(unit.details().get("until"));
        return from.isPresent() && until.isPresent() && until.get().isBefore(from.get())
            ? Optional.of(new Contradiction(unit, NLS.bind(Messages.disputedDates, unit.details().get("from"),
                unit.details().get("until")), "")) : Optional.empty();
    }

    private static void posts(NotedUnit unit, NotedPost post, List<Contradiction> found) {
        BigDecimal shares = post.funding().stream().map(NotedPost.Funding::percent).filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = post.funding().stream().noneMatch(share -> share.percent() == null);
        if (!post.funding().isEmpty() && all && shares.compareTo(BigDecimal.valueOf(100)) != 0) {
            found.add(new Contradiction(unit, NLS.bind(Messages.disputedShares, post.name(), shares.toPlainString()),
                ""));
        }
        if (post.vacant() != null && post.fullTimeEquivalents() != null
            && post.vacant().compareTo(post.fullTimeEquivalents()) > 0) {
            found.add(new Contradiction(unit, NLS.bind(Messages.disputedVacancy, new Object[] { post.name(),
                post.vacant().toPlainString(), post.fullTimeEquivalents().toPlainString() }), ""));
        }
    }
}
