// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.util.List;

import org.triangula.core.change.Change;
import org.triangula.core.problem.ProblemException;

import com.google.gson.JsonElement;

/**
 * Refuses text that the model files could not carry (control characters and broken surrogates, XML 1.0 section 2.2), so
 * that no operation can make saving impossible.
 */
final class SavableText {

    private SavableText() {
    }

    static void require(List<Change> changes) throws ProblemException {
        for (Change change : changes) {
            JsonElement value = switch (change) {
                case Change.Replaced replaced -> replaced.after();
                case Change.Inserted inserted -> inserted.value();
                case Change.Removed removed -> null;
                case Change.Moved moved -> null;
            };
            if (value != null) {
                require(value, change.feature());
            }
        }
    }

    private static void require(JsonElement value, String feature) throws ProblemException {
        if (value.isJsonObject()) {
            for (var entry : value.getAsJsonObject().entrySet()) {
                require(entry.getValue(), entry.getKey());
            }
        } else if (value.isJsonArray()) {
            for (JsonElement element : value.getAsJsonArray()) {
                require(element, feature);
            }
        } else if (value.isJsonPrimitive()) {
            String text = value.getAsString();
            if (!text.codePoints().allMatch(SavableText::isSavable)) {
                throw new ProblemException(feature, "The text contains control characters that cannot be saved.",
                    "Remove them and try again.");
            }
        }
    }

    private static boolean isSavable(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0xD7FF || codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
            || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
    }
}
