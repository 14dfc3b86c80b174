// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

/**
 * What a template says about itself on its hidden sheet, so that a returned file is known whatever it is called.
 *
 * @param version version of the template
 * @param returned identity of the address table in the study
 * @param facilityType key of the facility type
 * @param recipient to whom it was sent
 */
public record TemplateIdentity(String version, String returned, String facilityType, String recipient) {

    /** Name of the hidden sheet. */
    public static final String SHEET = "triangula";
    /** Version of the templates that are written now. */
    public static final String VERSION = "1";
}
