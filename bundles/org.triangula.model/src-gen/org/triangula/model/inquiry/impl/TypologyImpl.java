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

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.IdealType;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.inquiry.TypeAssignment;
import org.triangula.model.inquiry.Typology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Typology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.impl.TypologyImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypologyImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypologyImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.TypologyImpl#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TypologyImpl extends NamedElementImpl implements Typology {
	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<IdealType> types;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<CriterionJudgement> judgements;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<TypeAssignment> assignments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TypologyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InquiryPackage.Literals.TYPOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList.Resolving<Criterion>(Criterion.class, this, InquiryPackage.TYPOLOGY__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdealType> getTypes() {
		if (types == null) {
			types = new EObjectContainmentEList.Resolving<IdealType>(IdealType.class, this, InquiryPackage.TYPOLOGY__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriterionJudgement> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentEList.Resolving<CriterionJudgement>(CriterionJudgement.class, this, InquiryPackage.TYPOLOGY__JUDGEMENTS);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TypeAssignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentEList.Resolving<TypeAssignment>(TypeAssignment.class, this, InquiryPackage.TYPOLOGY__ASSIGNMENTS);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InquiryPackage.TYPOLOGY__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case InquiryPackage.TYPOLOGY__TYPES:
				return ((InternalEList<?>)getTypes()).basicRemove(otherEnd, msgs);
			case InquiryPackage.TYPOLOGY__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case InquiryPackage.TYPOLOGY__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
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
			case InquiryPackage.TYPOLOGY__CRITERIA:
				return getCriteria();
			case InquiryPackage.TYPOLOGY__TYPES:
				return getTypes();
			case InquiryPackage.TYPOLOGY__JUDGEMENTS:
				return getJudgements();
			case InquiryPackage.TYPOLOGY__ASSIGNMENTS:
				return getAssignments();
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
			case InquiryPackage.TYPOLOGY__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case InquiryPackage.TYPOLOGY__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends IdealType>)newValue);
				return;
			case InquiryPackage.TYPOLOGY__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends CriterionJudgement>)newValue);
				return;
			case InquiryPackage.TYPOLOGY__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends TypeAssignment>)newValue);
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
			case InquiryPackage.TYPOLOGY__CRITERIA:
				getCriteria().clear();
				return;
			case InquiryPackage.TYPOLOGY__TYPES:
				getTypes().clear();
				return;
			case InquiryPackage.TYPOLOGY__JUDGEMENTS:
				getJudgements().clear();
				return;
			case InquiryPackage.TYPOLOGY__ASSIGNMENTS:
				getAssignments().clear();
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
			case InquiryPackage.TYPOLOGY__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case InquiryPackage.TYPOLOGY__TYPES:
				return types != null && !types.isEmpty();
			case InquiryPackage.TYPOLOGY__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case InquiryPackage.TYPOLOGY__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TypologyImpl
