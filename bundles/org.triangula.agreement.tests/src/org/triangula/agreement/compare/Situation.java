// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.TextsFactory;

/** Codings of coders A, B, C ... made for a test, without a study. */
final class Situation {

    private final Map<String, List<CodedSegment>> documents = new LinkedHashMap<>();
    private final Map<String, String> coders = new LinkedHashMap<>();
    private final CodeSystem codes = TextsFactory.eINSTANCE.createCodeSystem();
    private final Map<String, Code> known = new LinkedHashMap<>();
    private int length = 1000;
    private int count;

    Situation code(String name, String parent) {
        Code code = TextsFactory.eINSTANCE.createCode();
        code.setId(name);
        code.setName(name);
        (parent == null ? codes.getCodes() : known.get(parent).getCodes()).add(code);
        known.put(name, code);
        return this;
    }

    Situation length(int characters) {
        length = characters;
        return this;
    }

    Situation document(String name) {
        documents.put(name, new ArrayList<>());
        return this;
    }

    Situation coder(String name) {
        coders.put(name, "Coder " + name);
        return this;
    }

    Situation give(String coder, String code, String document, int start, int end) {
        if (!known.containsKey(code)) {
            code(code, null);
        }
        coder(coder);
        count++;
        documents.computeIfAbsent(document, name -> new ArrayList<>()).add(new CodedSegment("coding" + count,
            "selection" + start + "-" + end, document, code, coder, start, end, count % 100, "", null,
            CodingOrigin.MANUAL));
        return this;
    }

    AgreementData data() {
        return new AgreementData(coders, documents.entrySet().stream()
            .map(entry -> new ComparedDocument(entry.getKey(), entry.getKey(), length, entry.getValue())).toList(),
            CodeTree.of(codes), Set.of());
    }

    AgreementOptions options(Level level) {
        return new AgreementOptions(coders.keySet().stream().sorted().toList(), List.copyOf(documents.keySet()),
            List.copyOf(known.keySet()), level, AgreementOptions.DEFAULT_THRESHOLD, false,
            AgreementOptions.uncodedCountedOn(level), 200);
    }
}
