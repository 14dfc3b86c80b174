// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;

/**
 * A desk that gets a form of its own.
 *
 * @param name its name; empty for whoever answers
 * @param unit the unit it answers for; empty to ask for it in the form
 * @param topics numbers of its topics with commas between them; empty for all
 */
record Desk(String name, String unit, String topics) {

    /** The desks that were invited to a survey, each division of topics once; one for all topics when nobody was. */
    static List<Desk> of(Survey survey, Questionnaire questionnaire) {
        Set<Desk> desks = new LinkedHashSet<>();
        for (Response response : survey.getResponses()) {
            if (!response.getTopics().isEmpty() && response.getTopics().getFirst().eContainer() == questionnaire) {
                desks.add(new Desk(Objects.toString(response.getRespondent(), ""), "", response.getTopics().stream()
                    .map(Topic::getNumber).filter(Objects::nonNull).collect(Collectors.joining(", "))));
            }
        }
        return desks.isEmpty() ? List.of(new Desk("", "", "")) : new ArrayList<>(desks);
    }

    /** Topics as the exporter of forms wants them. */
    String option() {
        return String.join(";", topics.strip().split("[\\s,;]+"));
    }
}
