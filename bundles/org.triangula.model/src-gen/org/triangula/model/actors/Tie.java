/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tie</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tie between two actors as somebody tells it. The same tie told by two sides is two ties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Tie#getFrom <em>From</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getTo <em>To</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getSign <em>Sign</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#isMissing <em>Missing</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#isFormal <em>Formal</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.Tie#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getTie()
 * @model
 * @generated
 */
public interface Tie extends Element, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_From()
	 * @model required="true"
	 * @generated
	 */
	Actor getFrom();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Actor value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_To()
	 * @model required="true"
	 * @generated
	 */
	Actor getTo();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Actor value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type, a term of the vocabulary tie-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Type()
	 * @model
	 * @generated
	 */
	Term getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Term value);

	/**
	 * Returns the value of the '<em><b>Directed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when the tie has no direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directed</em>' attribute.
	 * @see #setDirected(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Directed()
	 * @model
	 * @generated
	 */
	boolean isDirected();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#isDirected <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directed</em>' attribute.
	 * @see #isDirected()
	 * @generated
	 */
	void setDirected(boolean value);

	/**
	 * Returns the value of the '<em><b>Sign</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.actors.TieSign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign</em>' attribute.
	 * @see org.triangula.model.actors.TieSign
	 * @see #setSign(TieSign)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Sign()
	 * @model
	 * @generated
	 */
	TieSign getSign();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getSign <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign</em>' attribute.
	 * @see org.triangula.model.actors.TieSign
	 * @see #getSign()
	 * @generated
	 */
	void setSign(TieSign value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when somebody says that the tie ought to exist and does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Missing()
	 * @model
	 * @generated
	 */
	boolean isMissing();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#isMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #isMissing()
	 * @generated
	 */
	void setMissing(boolean value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength between 0 and 1; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Strength()
	 * @model
	 * @generated
	 */
	Double getStrength();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Double value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often, as told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Frequency()
	 * @model
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Formal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it rests on a contract or rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formal</em>' attribute.
	 * @see #setFormal(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Formal()
	 * @model
	 * @generated
	 */
	boolean isFormal();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#isFormal <em>Formal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formal</em>' attribute.
	 * @see #isFormal()
	 * @generated
	 */
	void setFormal(boolean value);

	/**
	 * Returns the value of the '<em><b>Perspective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose perspective this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perspective</em>' reference.
	 * @see #setPerspective(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Perspective()
	 * @model
	 * @generated
	 */
	Actor getPerspective();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getPerspective <em>Perspective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perspective</em>' reference.
	 * @see #getPerspective()
	 * @generated
	 */
	void setPerspective(Actor value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Tie#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Segments and documents that tell it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getTie_Evidence()
	 * @model
	 * @generated
	 */
	EList<Identified> getEvidence();

} // Tie
