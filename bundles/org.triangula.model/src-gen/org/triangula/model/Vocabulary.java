/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vocabulary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A controlled list of terms of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Vocabulary#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.Vocabulary#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getVocabulary()
 * @model
 * @generated
 */
public interface Vocabulary extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key, for example facility-type; code refers to vocabularies by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.ModelPackage#getVocabulary_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.Vocabulary#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The terms, in the order in which they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getVocabulary_Terms()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Term> getTerms();

} // Vocabulary
