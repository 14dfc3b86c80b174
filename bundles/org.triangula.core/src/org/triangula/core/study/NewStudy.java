// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.Wording;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Texts;
import org.triangula.model.texts.TextsFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Makes the model of an empty study with the supplied vocabularies ({@code data/vocabularies.json}). */
final class NewStudy {

    private final Supplier<String> identities;

    NewStudy(Supplier<String> identities) {
        this.identities = identities;
    }

    Study create(String title, Instant now) {
        Study study = identify(ModelFactory.eINSTANCE.createStudy());
        study.setName(title);
        study.setCreatedAt(now);
        study.setPlaces(identify(PlacesFactory.eINSTANCE.createPlaces()));
        study.setActors(identify(ActorsFactory.eINSTANCE.createActors()));
        Texts texts = identify(TextsFactory.eINSTANCE.createTexts());
        CodeSystem codes = identify(TextsFactory.eINSTANCE.createCodeSystem());
        texts.setCodeSystem(codes);
        study.setTexts(texts);
        study.setSurveys(identify(SurveyFactory.eINSTANCE.createSurveys()));
        study.setInquiry(identify(InquiryFactory.eINSTANCE.createInquiry()));
        vocabularies().forEach(json -> study.getVocabularies().add(vocabulary(json.getAsJsonObject())));
        return study;
    }

    private static JsonArray vocabularies() {
        try (Reader reader = new InputStreamReader(
            NewStudy.class.getResourceAsStream("vocabularies.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("vocabularies");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vocabulary vocabulary(JsonObject json) {
        Vocabulary vocabulary = identify(ModelFactory.eINSTANCE.createVocabulary());
        vocabulary.setKey(json.get("key").getAsString());
        vocabulary.setName(json.get("name").getAsString());
        addTerms(json, vocabulary.getTerms());
        return vocabulary;
    }

    private void addTerms(JsonObject json, EList<Term> terms) {
        if (!json.has("terms")) {
            return;
        }
        for (JsonElement element : json.getAsJsonArray("terms")) {
            JsonObject source = element.getAsJsonObject();
            Term term = identify(ModelFactory.eINSTANCE.createTerm());
            term.setKey(source.get("key").getAsString());
            term.setName(source.get("en").getAsString());
            if (source.has("colour")) {
                term.setColour(source.get("colour").getAsString());
            }
            if (source.has("symbol")) {
                term.setSymbol(source.get("symbol").getAsString());
            }
            Wording german = identify(ModelFactory.eINSTANCE.createWording());
            german.setLanguage("de");
            german.setText(source.get("de").getAsString());
            term.getWordings().add(german);
            addTerms(source, term.getTerms());
            terms.add(term);
        }
    }

    private <T extends Identified> T identify(T object) {
        object.setId(identities.get());
        return object;
    }
}
