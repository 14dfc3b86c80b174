// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.triangula.coding.Passage;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.testing.study.InterviewStudy;

/** Draws objects of a study at random, the same for the same seed. */
public final class StudyDice {

    private final InterviewStudy study;
    private final Random random;

    /**
     * Creates the dice.
     *
     * @param study the study
     * @param random source of chance
     */
    public StudyDice(InterviewStudy study, Random random) {
        this.study = study;
        this.random = random;
    }

    /**
     * A number.
     *
     * @param bound above the largest
     * @return a number from 0
     */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /**
     * Yes or no.
     *
     * @return either
     */
    public boolean yes() {
        return random.nextBoolean();
    }

    /**
     * The name of a person.
     *
     * @return one of three
     */
    public String coder() {
        return "P" + random.nextInt(3);
    }

    /**
     * The study.
     *
     * @return the model
     */
    public Study study() {
        return study.session().study();
    }

    /**
     * The study with its session.
     *
     * @return the study under test
     */
    public InterviewStudy open() {
        return study;
    }

    /**
     * One of a list.
     *
     * @param <T> its type
     * @param list the list
     * @return one; empty for an empty list
     */
    public <T> Optional<T> one(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    /**
     * Some of a list, without repetition.
     *
     * @param <T> their type
     * @param list the list
     * @return at least one where there is one
     */
    public <T> List<T> some(List<T> list) {
        List<T> chosen = new ArrayList<>(list);
        java.util.Collections.shuffle(chosen, random);
        return chosen.isEmpty() ? chosen : chosen.subList(0, 1 + random.nextInt(chosen.size()));
    }

    /**
     * A document.
     *
     * @return one of the study
     */
    public Document document() {
        return one(study().getTexts().getDocuments()).orElseThrow();
    }

    /**
     * A passage.
     *
     * @return a passage of a document
     */
    public Passage passage() {
        int start = random.nextInt(20);
        return new Passage(document(), start, start + 1 + random.nextInt(20));
    }

    /**
     * All codes.
     *
     * @return codes and folders
     */
    public List<Code> codes() {
        return study.codes();
    }

    /**
     * A code.
     *
     * @return a code or folder; empty when there is none
     */
    public Optional<Code> code() {
        return one(codes());
    }

    /**
     * A place in the tree.
     *
     * @return a code or folder, or {@code null} for the top
     */
    public Code parent() {
        return yes() ? null : code().orElse(null);
    }

    /**
     * All codings.
     *
     * @return the codings of all documents
     */
    public List<Coding> codings() {
        return study().getTexts().getDocuments().stream().flatMap(document -> document.getSelections().stream())
            .flatMap(selection -> selection.getCodings().stream()).toList();
    }

    /**
     * All code sets.
     *
     * @return the sets
     */
    public List<CodeSet> sets() {
        CodeSystem system = study().getTexts().getCodeSystem();
        return system == null ? List.of() : system.getSets();
    }
}
