// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.Origins;
import org.triangula.reachability.input.ReferenceTime;
import org.triangula.reachability.input.ReferenceTimes;
import org.triangula.reachability.study.StudyReferenceTimes;

/**
 * Reference times of a study beside the modelled ones of one question.
 *
 * @param question scenario, type and mode
 * @param all all reference times of the study
 * @param pairs those to this type by this mode with their modelled times; none for types with protected sites
 * @param cells numbers of the cells by id
 * @param summary what agrees how well, or why nothing is compared
 * @param problem why the reference times could not be read; empty if they could
 */
record ReferencePicture(TravelQuestion question, List<ReferenceTime> all, List<ReferenceTimes.Pair> pairs,
        Map<String, Integer> cells, String summary, String problem) {

    /** Reads files of the study: call it off the user interface thread. */
    static ReferencePicture of(StudySession session, TravelQuestion question) {
        try {
            List<ReferenceTime> all = StudyReferenceTimes.of(session);
            Optional<TravelPicture> picture = new TravelPictures(session).picture(question);
            if (picture.isEmpty() || picture.get().isGuarded()) {
                // the minutes of single cells would lead to the door of a protected site
                return new ReferencePicture(question, all, List.of(), Map.of(), picture.isEmpty() ? Messages.noResult
                        : Messages.validation_protected, "");
            }
            Origins origins = picture.get().table().origins();
            Map<String, Integer> cells = new HashMap<>();
            for (int i = 0; i < origins.size(); i++) {
                cells.put(origins.id(i), i);
            }
            ReferenceTimes times = ReferenceTimes.of(all.stream().filter(one -> one.mode().equals(question.mode())
                    && one.type().replace('_', '-').equals(question.type())).toList(), origins,
                    picture.get().table().times());
            return new ReferencePicture(question, all, times.pairs(), cells, summary(times, all.size()), "");
        } catch (ProblemException e) {
            String problem = e.problem().message() + " " + e.problem().remedy();
            return new ReferencePicture(question, List.of(), List.of(), Map.of(), problem, problem);
        }
    }

    private static String summary(ReferenceTimes times, int all) {
        int others = all - times.pairs().size();
        if (all == 0) {
            return Messages.validation_nothing;
        }
        String counted = times.compared() == 0 ? NLS.bind(Messages.validation_none, times.pairs().size())
                : NLS.bind(Messages.validation_summary, new Object[] {times.compared(), times.pairs().size(),
                    String.format("%.1f", times.meanAbsoluteDifference()),
                    String.format("%+.1f", times.meanDifference()),
                    String.format("%.0f", 100 * times.closeShare())});
        return others == 0 ? counted : counted + " " + NLS.bind(Messages.validation_others, others);
    }

    /** Returns the number of a cell; below 0 if the scenario has no such cell. */
    int cell(String origin) {
        return cells.getOrDefault(origin, -1);
    }

    /** Says why an origin has no modelled time. */
    String why(String origin) {
        return cell(origin) < 0 ? Messages.validation_noCell : Messages.status_none;
    }
}
