// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;

/** Reads {@code study.json}: what the study asks, who codes, and that everything is invented. */
public final class StudyReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        StudyDescription description = StudyDescription.read();
        Study study = edit.study();
        String main = description.languages().get(0);
        study.setName(description.title().get(main));
        study.setResearchQuestion(description.question().get(main));
        study.setDescription(String.join("\n", description.languages().stream()
            .map(description.disclaimer()::get).toList()));
        study.getLanguages().addAll(description.languages());
        study.setInvented(true);
        for (String language : description.languages().subList(1, description.languages().size())) {
            ModelParts.keep(study, "title." + language, description.title().get(language));
            ModelParts.keep(study, "question." + language, description.question().get(language));
        }
        study.setStartedOn(description.phases().get(0).get("from"));
        study.setEndedOn(description.phases().get(description.phases().size() - 1).get("until"));
        for (int i = 0; i < description.phases().size(); i++) {
            var phase = description.phases().get(i);
            ModelParts.keep(study, "phase." + (i + 1),
                phase.get("from") + "/" + phase.get("until") + " " + phase.get(main));
        }
        for (StudyDescription.CoderEntry entry : description.coders()) {
            Coder coder = ModelFactory.eINSTANCE.createCoder();
            coder.setName(entry.name());
            coder.setShortName(entry.key());
            coder.setColour(entry.colour());
            study.getCoders().add(coder);
            objects.coders().put(entry.key(), coder, "study.json, coders");
        }
        VocabularyTerms.addMissing(edit);
    }
}
