// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import org.triangula.core.problem.ProblemException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The manifest of a study folder.
 *
 * @param format version of the folder's format
 * @param title title of the study, so that lists need not load the model
 * @param appliedThrough sequence of the last operation that is contained in the model files; 0 for none
 * @param savedWith version of the program that saved
 */
record StudyManifest(int format, String title, long appliedThrough, String savedWith) {

    /** Version of the format that this program writes. */
    static final int CURRENT_FORMAT = 1;

    static StudyManifest read(StudyFolder folder) throws ProblemException, IOException {
        String place = folder.name() + "/triangula.json";
        try {
            JsonObject json =
                JsonParser.parseString(Files.readString(folder.manifest(), StandardCharsets.UTF_8)).getAsJsonObject();
            int format = json.get("format").getAsInt();
            String savedWith = json.get("savedWith").getAsString();
            if (format > CURRENT_FORMAT) {
                throw new ProblemException(place, "The study has format " + format + ", saved with Triangula "
                    + savedWith + "; this program knows formats up to " + CURRENT_FORMAT + ".",
                    "Update Triangula. Nothing has been changed.");
            }
            return new StudyManifest(format, json.get("title").getAsString(), json.get("appliedThrough").getAsLong(),
                savedWith);
        } catch (NoSuchFileException e) {
            throw new ProblemException(folder.path().toString(), "This folder is not a Triangula study.",
                "Choose a folder that holds a file triangula.json.");
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
            | java.nio.charset.MalformedInputException e) {
            throw new ProblemException(new org.triangula.core.problem.Problem(place, "The manifest is damaged.",
                "Restore the study from its folder backups/."), e);
        }
    }

    byte[] toBytes() {
        JsonObject json = new JsonObject();
        json.addProperty("format", format);
        json.addProperty("title", title);
        json.addProperty("appliedThrough", appliedThrough);
        json.addProperty("savedWith", savedWith);
        return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    }
}
