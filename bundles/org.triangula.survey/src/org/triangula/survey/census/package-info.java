// SPDX-License-Identifier: EPL-2.0
/** Document census: which units have a document of a kind, since when, where public, with dated copies of the text. */
package org.triangula.survey.census;
