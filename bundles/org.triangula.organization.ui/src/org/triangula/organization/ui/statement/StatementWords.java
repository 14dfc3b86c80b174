// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.actors.Task;
import org.triangula.organization.measure.StatementTable.Agreement;
import org.triangula.organization.measure.StatementTable.Cell;
import org.triangula.organization.measure.StatementTable.Column;
import org.triangula.organization.measure.TaskTaxonomy;
import org.triangula.ui.presentation.ObjectPresentation;

/** Says statements of sources in words. */
final class StatementWords {

    private final Map<String, String> tasks;
    private final Map<String, String> ranks;

    /** Reads the names of tasks and ranks; the monitor of the session is held. */
    StatementWords(Study study) {
        ObjectPresentation presentation = new ObjectPresentation();
        tasks = study.getActors().getTasks().stream().filter(task -> task.getKey() != null)
            .collect(Collectors.toMap(Task::getKey, presentation::label, (one, other) -> one));
        ranks = study.getVocabularies().stream().filter(one -> "unit-rank".equals(one.getKey()))
            .flatMap(one -> one.getTerms().stream()).filter(term -> term.getKey() != null)
            .collect(Collectors.toMap(Term::getKey, presentation::label, (one, other) -> one));
    }

    static String keyword(String keyword) {
        return switch (keyword) {
            case "name" -> Messages.name;
            case "local" -> Messages.local;
            case "rank" -> Messages.rank;
            case "superior" -> Messages.superior;
            case "line" -> Messages.line;
            case "tasks" -> Messages.tasks;
            case "head" -> Messages.head;
            default -> Messages.staff;
        };
    }

    static String column(Column column, boolean first) {
        String source = !column.title().isEmpty() ? column.source() + ": " + column.title()
            : column.source().isEmpty() ? first ? Messages.chart : Messages.unknownSource : column.source();
        return source + validity(column);
    }

    private static String validity(Column column) {
        if (column.from().isEmpty() && column.until().isEmpty()) {
            return "";
        }
        return " (" + (column.from().isEmpty() ? NLS.bind(Messages.until, column.until())
            : column.until().isEmpty() ? NLS.bind(Messages.from, column.from())
                : column.from() + "–" + column.until()) + ")";
    }

    String value(String keyword, Cell cell) {
        if (cell.agreement() == Agreement.SILENT) {
            return "–";
        }
        String said = switch (keyword) {
            case "rank" -> ranks.getOrDefault(cell.value(), cell.value());
            case "line" -> line(cell.value());
            case "tasks" -> Arrays.stream(cell.value().split(", ")).map(this::task)
                .collect(Collectors.joining(", "));
            default -> cell.value();
        };
        return sign(cell.agreement()) + said;
    }

    private static String sign(Agreement agreement) {
        return switch (agreement) {
            case DIFFERENT -> "≠ ";
            case SAME -> "= ";
            case OTHER_TIME -> "◷ ";
            default -> "";
        };
    }

    private String task(String key) {
        boolean denied = key.startsWith("−");
        String plain = denied ? key.substring(1) : key;
        String name = Optional.ofNullable(tasks.get(plain)).or(() -> Optional.ofNullable(TaskTaxonomy.supplied()
            .tasks().get(plain)).map(one -> Locale.getDefault().getLanguage().equals("de") ? one.german()
                : one.english())).orElse(plain);
        return denied ? NLS.bind(Messages.denied, name) : name;
    }

    private static String line(String line) {
        return switch (line) {
            case "line" -> Messages.inLine;
            case "staff" -> Messages.asStaff;
            case "attached" -> Messages.attached;
            case "project" -> Messages.project;
            default -> line;
        };
    }
}
