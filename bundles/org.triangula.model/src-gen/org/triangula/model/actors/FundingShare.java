/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Funding Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the money for a post.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.FundingShare#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.triangula.model.actors.FundingShare#getFunder <em>Funder</em>}</li>
 *   <li>{@link org.triangula.model.actors.FundingShare#getShare <em>Share</em>}</li>
 *   <li>{@link org.triangula.model.actors.FundingShare#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getFundingShare()
 * @model
 * @generated
 */
public interface FundingShare extends Identified, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>Programme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programme it comes from; unset = own budget.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme</em>' reference.
	 * @see #setProgramme(Programme)
	 * @see org.triangula.model.actors.ActorsPackage#getFundingShare_Programme()
	 * @model
	 * @generated
	 */
	Programme getProgramme();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.FundingShare#getProgramme <em>Programme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme</em>' reference.
	 * @see #getProgramme()
	 * @generated
	 */
	void setProgramme(Programme value);

	/**
	 * Returns the value of the '<em><b>Funder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays where there is no programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funder</em>' reference.
	 * @see #setFunder(Actor)
	 * @see org.triangula.model.actors.ActorsPackage#getFundingShare_Funder()
	 * @model
	 * @generated
	 */
	Actor getFunder();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.FundingShare#getFunder <em>Funder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funder</em>' reference.
	 * @see #getFunder()
	 * @generated
	 */
	void setFunder(Actor value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share between 0 and 1; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getFundingShare_Share()
	 * @model
	 * @generated
	 */
	Double getShare();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.FundingShare#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Double value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Euro per year; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getFundingShare_Amount()
	 * @model
	 * @generated
	 */
	Double getAmount();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.FundingShare#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Double value);

} // FundingShare
