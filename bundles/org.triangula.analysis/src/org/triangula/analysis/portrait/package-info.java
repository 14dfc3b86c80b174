// SPDX-License-Identifier: EPL-2.0
/** Single documents as pictures of their codings: document portrait, codeline, comparison of documents. */
package org.triangula.analysis.portrait;
