// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.actors.Task;
import org.triangula.organization.chart.ChartComparison;
import org.triangula.organization.chart.ChartDifference;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.organization.chart.SeatDifference;
import org.triangula.organization.chart.SeatDifference.Aspect;
import org.triangula.organization.chart.SeatDifference.Seat;
import org.triangula.organization.measure.TaskTaxonomy;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.ui.chart.DifferenceMarks;
import org.triangula.organization.ui.chart.UnitMark;
import org.triangula.ui.presentation.ObjectPresentation;

/**
 * One line of the list of differences.
 *
 * @param kind name of the kind of difference, see {@link DifferenceMarks}
 * @param mark its mark
 * @param what what differs, in words
 * @param name the unit or task
 * @param left what the first chart says
 * @param right what the second chart says
 * @param reason why, or in what seats differ
 * @param before keys of the units in the first chart
 * @param after keys of the units in the second chart
 */
record DifferenceRow(String kind, UnitMark mark, String what, String name, String left, String right, String reason,
    List<String> before, List<String> after) {

    String sign() {
        return mark.sign();
    }

    /** Everything in a few lines, since columns may be too narrow. */
    String told() {
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + what);
        if (!left.isEmpty() || !right.isEmpty()) {
            lines.add(left + " → " + right);
        }
        if (!reason.isEmpty()) {
            lines.add(reason);
        }
        return String.join("\n", lines);
    }

    /** Makes rows of a comparison. */
    static final class Words {
        private final DifferenceMarks marks = DifferenceMarks.supplied();
        private final ObjectPresentation presentation = new ObjectPresentation();
        private final Map<String, String> tasks;
        private final Map<String, String> ranks;

        /** Reads the names of tasks and ranks; the monitor of the session is held. */
        Words(Study study) {
            tasks = study.getActors().getTasks().stream().filter(task -> task.getKey() != null)
                .collect(Collectors.toMap(Task::getKey, presentation::label, (one, other) -> one));
            ranks = study.getVocabularies().stream().filter(one -> "unit-rank".equals(one.getKey()))
                .flatMap(one -> one.getTerms().stream()).filter(term -> term.getKey() != null)
                .collect(Collectors.toMap(Term::getKey, presentation::label, (one, other) -> one));
        }

        List<DifferenceRow> rows(ChartComparison comparison) {
            List<DifferenceRow> rows = new ArrayList<>();
            comparison.differences().forEach(one -> rows.add(row(one, comparison.matching().oneAdministration())));
            comparison.seats().forEach(one -> rows.add(row(one)));
            return rows;
        }

        private DifferenceRow row(ChartDifference one, boolean overTime) {
            // nothing is new or gone in another administration
            String what = overTime || one.kind() != Kind.FOUNDED && one.kind() != Kind.DISSOLVED
                ? DifferenceMarks.word(one.kind())
                : one.kind() == Kind.FOUNDED ? Messages.unitOnlyRight : Messages.unitOnlyLeft;
            return new DifferenceRow(one.kind().name(), marks.of(one.kind().name()), what, one.name(),
                value(one.kind(), one.was()), value(one.kind(), one.is()), one.reason(), some(one.before()),
                some(one.after()));
        }

        private static List<String> some(String key) {
            return key.isEmpty() ? List.of() : List.of(key);
        }

        private String value(Kind kind, List<String> values) {
            if (values.isEmpty()) {
                return kind == Kind.TASKS || kind == Kind.POSTS ? "–" : "";
            }
            return switch (kind) {
                case LINE -> line(Line.valueOf(values.getFirst()));
                case TASKS -> values.stream().map(this::task).collect(Collectors.joining(", "));
                case RANK -> values.size() == 1 ? rank(values.getFirst())
                    : values.getFirst() + " (" + rank(values.getLast()) + ")";
                default -> String.join(", ", values);
            };
        }

        private DifferenceRow row(SeatDifference one) {
            String kind = one.before().isEmpty() ? Kind.FOUNDED.name()
                : one.after().isEmpty() ? Kind.DISSOLVED.name() : DifferenceMarks.SEAT;
            String what = one.before().isEmpty() ? Messages.onlyRight
                : one.after().isEmpty() ? Messages.onlyLeft : Messages.otherSeat;
            return new DifferenceRow(kind, marks.of(kind), what, task(one.task()), seats(one.before()),
                seats(one.after()), aspects(one), one.before().stream().map(Seat::unit).toList(),
                one.after().stream().map(Seat::unit).toList());
        }

        private static String seats(List<Seat> seats) {
            return seats.isEmpty() ? "–"
                : seats.stream().map(seat -> String.join(" › ", seat.path())).collect(Collectors.joining("; "));
        }

        /** In what the seats differ, with what it is on both sides. */
        private String aspects(SeatDifference one) {
            List<String> said = new ArrayList<>();
            for (Aspect aspect : Aspect.values()) {
                if (one.aspects().contains(aspect)) {
                    said.add(aspect(aspect, one.before(), one.after()));
                }
            }
            return String.join("; ", said);
        }

        private String aspect(Aspect aspect, List<Seat> before, List<Seat> after) {
            Seat left = before.getFirst();
            Seat right = after.getFirst();
            return switch (aspect) {
                case CARRIERS -> NLS.bind(Messages.carriers, before.size(), after.size());
                case RANK -> NLS.bind(Messages.rank, rank(left.rank()), rank(right.rank()));
                case LINE -> NLS.bind(Messages.line, line(left.line()), line(right.line()));
                case LEVEL -> NLS.bind(Messages.level, left.path().size(), right.path().size());
                case OFFICE -> NLS.bind(Messages.together, together(left), together(right));
            };
        }

        private String together(Seat seat) {
            return seat.together().isEmpty() ? Messages.alone
                : seat.together().stream().map(this::task).sorted().collect(Collectors.joining(", "));
        }

        private String task(String key) {
            return Optional.ofNullable(tasks.get(key))
                .or(() -> Optional.ofNullable(TaskTaxonomy.supplied().tasks().get(key)).map(
                    one -> Locale.getDefault().getLanguage().equals("de") ? one.german() : one.english()))
                .orElse(key);
        }

        private String rank(String key) {
            return key.isEmpty() ? Messages.notKnown : ranks.getOrDefault(key, key);
        }

        private static String line(Line line) {
            return switch (line) {
                case LINE -> Messages.inLine;
                case STAFF -> Messages.asStaff;
                case ATTACHED -> Messages.attached;
                case PROJECT -> Messages.project;
                case UNSTATED -> Messages.notKnown;
            };
        }
    }
}
