/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Typology;
import org.triangula.model.inquiry.Variable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inquiry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getTypologies <em>Typologies</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.InquiryImpl#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InquiryImpl extends IdentifiedImpl implements Inquiry {
	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getVariables() <em>Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<Variable> variables;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected EList<Case> cases;

	/**
	 * The cached value of the '{@link #getTypologies() <em>Typologies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypologies()
	 * @generated
	 * @ordered
	 */
	protected EList<Typology> typologies;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<AnalysisResult> results;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InquiryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InquiryPackage.Literals.INQUIRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList.Resolving<Link>(Link.class, this, InquiryPackage.INQUIRY__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList.Resolving<Claim>(Claim.class, this, InquiryPackage.INQUIRY__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variable> getVariables() {
		if (variables == null) {
			variables = new EObjectContainmentEList.Resolving<Variable>(Variable.class, this, InquiryPackage.INQUIRY__VARIABLES);
		}
		return variables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Case> getCases() {
		if (cases == null) {
			cases = new EObjectContainmentEList.Resolving<Case>(Case.class, this, InquiryPackage.INQUIRY__CASES);
		}
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Typology> getTypologies() {
		if (typologies == null) {
			typologies = new EObjectContainmentEList.Resolving<Typology>(Typology.class, this, InquiryPackage.INQUIRY__TYPOLOGIES);
		}
		return typologies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnalysisResult> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList.Resolving<AnalysisResult>(AnalysisResult.class, this, InquiryPackage.INQUIRY__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InquiryPackage.INQUIRY__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case InquiryPackage.INQUIRY__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case InquiryPackage.INQUIRY__VARIABLES:
				return ((InternalEList<?>)getVariables()).basicRemove(otherEnd, msgs);
			case InquiryPackage.INQUIRY__CASES:
				return ((InternalEList<?>)getCases()).basicRemove(otherEnd, msgs);
			case InquiryPackage.INQUIRY__TYPOLOGIES:
				return ((InternalEList<?>)getTypologies()).basicRemove(otherEnd, msgs);
			case InquiryPackage.INQUIRY__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InquiryPackage.INQUIRY__LINKS:
				return getLinks();
			case InquiryPackage.INQUIRY__CLAIMS:
				return getClaims();
			case InquiryPackage.INQUIRY__VARIABLES:
				return getVariables();
			case InquiryPackage.INQUIRY__CASES:
				return getCases();
			case InquiryPackage.INQUIRY__TYPOLOGIES:
				return getTypologies();
			case InquiryPackage.INQUIRY__RESULTS:
				return getResults();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InquiryPackage.INQUIRY__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case InquiryPackage.INQUIRY__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case InquiryPackage.INQUIRY__VARIABLES:
				getVariables().clear();
				getVariables().addAll((Collection<? extends Variable>)newValue);
				return;
			case InquiryPackage.INQUIRY__CASES:
				getCases().clear();
				getCases().addAll((Collection<? extends Case>)newValue);
				return;
			case InquiryPackage.INQUIRY__TYPOLOGIES:
				getTypologies().clear();
				getTypologies().addAll((Collection<? extends Typology>)newValue);
				return;
			case InquiryPackage.INQUIRY__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends AnalysisResult>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InquiryPackage.INQUIRY__LINKS:
				getLinks().clear();
				return;
			case InquiryPackage.INQUIRY__CLAIMS:
				getClaims().clear();
				return;
			case InquiryPackage.INQUIRY__VARIABLES:
				getVariables().clear();
				return;
			case InquiryPackage.INQUIRY__CASES:
				getCases().clear();
				return;
			case InquiryPackage.INQUIRY__TYPOLOGIES:
				getTypologies().clear();
				return;
			case InquiryPackage.INQUIRY__RESULTS:
				getResults().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InquiryPackage.INQUIRY__LINKS:
				return links != null && !links.isEmpty();
			case InquiryPackage.INQUIRY__CLAIMS:
				return claims != null && !claims.isEmpty();
			case InquiryPackage.INQUIRY__VARIABLES:
				return variables != null && !variables.isEmpty();
			case InquiryPackage.INQUIRY__CASES:
				return cases != null && !cases.isEmpty();
			case InquiryPackage.INQUIRY__TYPOLOGIES:
				return typologies != null && !typologies.isEmpty();
			case InquiryPackage.INQUIRY__RESULTS:
				return results != null && !results.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InquiryImpl
