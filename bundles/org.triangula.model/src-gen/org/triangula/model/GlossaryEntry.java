/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glossary Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of the study; its name is the term, its description the definition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.GlossaryEntry#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.triangula.model.GlossaryEntry#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.triangula.model.GlossaryEntry#getWordings <em>Wordings</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getGlossaryEntry()
 * @model
 * @generated
 */
public interface GlossaryEntry extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.triangula.model.ModelPackage#getGlossaryEntry_Language()
	 * @model dataType="org.triangula.model.LanguageTag"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.triangula.model.GlossaryEntry#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other words for the same thing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute list.
	 * @see org.triangula.model.ModelPackage#getGlossaryEntry_Synonyms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The term in other languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getGlossaryEntry_Wordings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Wording> getWordings();

} // GlossaryEntry
