/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.CarriageKind;
import org.triangula.model.actors.DutyKind;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.model.actors.Programme;
import org.triangula.model.actors.RoleHolding;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.TaskLevel;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;
import org.triangula.model.actors.UnitPlacement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ActorsFactoryImpl extends EFactoryImpl implements ActorsFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ActorsFactory init() {
		try {
			ActorsFactory theActorsFactory = (ActorsFactory)EPackage.Registry.INSTANCE.getEFactory(ActorsPackage.eNS_URI);
			if (theActorsFactory != null) {
				return theActorsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ActorsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActorsFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ActorsPackage.ACTORS: return createActors();
			case ActorsPackage.PERSON: return createPerson();
			case ActorsPackage.ROLE_HOLDING: return createRoleHolding();
			case ActorsPackage.ORGANISATION: return createOrganisation();
			case ActorsPackage.ADMINISTRATIVE_UNIT: return createAdministrativeUnit();
			case ActorsPackage.UNIT_PLACEMENT: return createUnitPlacement();
			case ActorsPackage.POST: return createPost();
			case ActorsPackage.FUNDING_SHARE: return createFundingShare();
			case ActorsPackage.TASK: return createTask();
			case ActorsPackage.TASK_CARRIAGE: return createTaskCarriage();
			case ActorsPackage.BODY: return createBody();
			case ActorsPackage.MEMBERSHIP: return createMembership();
			case ActorsPackage.PROGRAMME: return createProgramme();
			case ActorsPackage.TIE: return createTie();
			case ActorsPackage.PROCESS: return createProcess();
			case ActorsPackage.PROCESS_VARIANT: return createProcessVariant();
			case ActorsPackage.PROCESS_STEP: return createProcessStep();
			case ActorsPackage.PROCESS_FLOW: return createProcessFlow();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ActorsPackage.DUTY_KIND:
				return createDutyKindFromString(eDataType, initialValue);
			case ActorsPackage.TASK_LEVEL:
				return createTaskLevelFromString(eDataType, initialValue);
			case ActorsPackage.PLACEMENT_KIND:
				return createPlacementKindFromString(eDataType, initialValue);
			case ActorsPackage.CARRIAGE_KIND:
				return createCarriageKindFromString(eDataType, initialValue);
			case ActorsPackage.TIE_SIGN:
				return createTieSignFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ActorsPackage.DUTY_KIND:
				return convertDutyKindToString(eDataType, instanceValue);
			case ActorsPackage.TASK_LEVEL:
				return convertTaskLevelToString(eDataType, instanceValue);
			case ActorsPackage.PLACEMENT_KIND:
				return convertPlacementKindToString(eDataType, instanceValue);
			case ActorsPackage.CARRIAGE_KIND:
				return convertCarriageKindToString(eDataType, instanceValue);
			case ActorsPackage.TIE_SIGN:
				return convertTieSignToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actors createActors() {
		ActorsImpl actors = new ActorsImpl();
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleHolding createRoleHolding() {
		RoleHoldingImpl roleHolding = new RoleHoldingImpl();
		return roleHolding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation createOrganisation() {
		OrganisationImpl organisation = new OrganisationImpl();
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdministrativeUnit createAdministrativeUnit() {
		AdministrativeUnitImpl administrativeUnit = new AdministrativeUnitImpl();
		return administrativeUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitPlacement createUnitPlacement() {
		UnitPlacementImpl unitPlacement = new UnitPlacementImpl();
		return unitPlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Post createPost() {
		PostImpl post = new PostImpl();
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingShare createFundingShare() {
		FundingShareImpl fundingShare = new FundingShareImpl();
		return fundingShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskCarriage createTaskCarriage() {
		TaskCarriageImpl taskCarriage = new TaskCarriageImpl();
		return taskCarriage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Body createBody() {
		BodyImpl body = new BodyImpl();
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Membership createMembership() {
		MembershipImpl membership = new MembershipImpl();
		return membership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme createProgramme() {
		ProgrammeImpl programme = new ProgrammeImpl();
		return programme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tie createTie() {
		TieImpl tie = new TieImpl();
		return tie;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.triangula.model.actors.Process createProcess() {
		ProcessImpl process = new ProcessImpl();
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessVariant createProcessVariant() {
		ProcessVariantImpl processVariant = new ProcessVariantImpl();
		return processVariant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessStep createProcessStep() {
		ProcessStepImpl processStep = new ProcessStepImpl();
		return processStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessFlow createProcessFlow() {
		ProcessFlowImpl processFlow = new ProcessFlowImpl();
		return processFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DutyKind createDutyKindFromString(EDataType eDataType, String initialValue) {
		DutyKind result = DutyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDutyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskLevel createTaskLevelFromString(EDataType eDataType, String initialValue) {
		TaskLevel result = TaskLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlacementKind createPlacementKindFromString(EDataType eDataType, String initialValue) {
		PlacementKind result = PlacementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlacementKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CarriageKind createCarriageKindFromString(EDataType eDataType, String initialValue) {
		CarriageKind result = CarriageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarriageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TieSign createTieSignFromString(EDataType eDataType, String initialValue) {
		TieSign result = TieSign.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTieSignToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActorsPackage getActorsPackage() {
		return (ActorsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ActorsPackage getPackage() {
		return ActorsPackage.eINSTANCE;
	}

} //ActorsFactoryImpl
