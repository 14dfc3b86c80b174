/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.triangula.model.NamedElement;

import org.triangula.model.actors.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Speaker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A speaker in a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Speaker#getLabel <em>Label</em>}</li>
 *   <li>{@link org.triangula.model.texts.Speaker#getRole <em>Role</em>}</li>
 *   <li>{@link org.triangula.model.texts.Speaker#getPerson <em>Person</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getSpeaker()
 * @model
 * @generated
 */
public interface Speaker extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label in the text without colon, for example B1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.triangula.model.texts.TextsPackage#getSpeaker_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Speaker#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.SpeakerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part in the conversation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.triangula.model.texts.SpeakerRole
	 * @see #setRole(SpeakerRole)
	 * @see org.triangula.model.texts.TextsPackage#getSpeaker_Role()
	 * @model
	 * @generated
	 */
	SpeakerRole getRole();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Speaker#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.triangula.model.texts.SpeakerRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(SpeakerRole value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person, if known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.triangula.model.texts.TextsPackage#getSpeaker_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Speaker#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

} // Speaker
