/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.triangula.model.Dated;
import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.model.actors.Programme;
import org.triangula.model.actors.RoleHolding;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.UnitPlacement;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.triangula.model.actors.ActorsPackage
 * @generated
 */
public class ActorsSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ActorsPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActorsSwitch() {
		if (modelPackage == null) {
			modelPackage = ActorsPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ActorsPackage.ACTORS: {
				Actors actors = (Actors)theEObject;
				T result = caseActors(actors);
				if (result == null) result = caseIdentified(actors);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.ACTOR: {
				Actor actor = (Actor)theEObject;
				T result = caseActor(actor);
				if (result == null) result = caseNamedElement(actor);
				if (result == null) result = caseSourced(actor);
				if (result == null) result = caseDated(actor);
				if (result == null) result = caseElement(actor);
				if (result == null) result = caseIdentified(actor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseActor(person);
				if (result == null) result = caseNamedElement(person);
				if (result == null) result = caseSourced(person);
				if (result == null) result = caseDated(person);
				if (result == null) result = caseElement(person);
				if (result == null) result = caseIdentified(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.ROLE_HOLDING: {
				RoleHolding roleHolding = (RoleHolding)theEObject;
				T result = caseRoleHolding(roleHolding);
				if (result == null) result = caseElement(roleHolding);
				if (result == null) result = caseDated(roleHolding);
				if (result == null) result = caseSourced(roleHolding);
				if (result == null) result = caseIdentified(roleHolding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.ORGANISATION: {
				Organisation organisation = (Organisation)theEObject;
				T result = caseOrganisation(organisation);
				if (result == null) result = caseActor(organisation);
				if (result == null) result = caseNamedElement(organisation);
				if (result == null) result = caseSourced(organisation);
				if (result == null) result = caseDated(organisation);
				if (result == null) result = caseElement(organisation);
				if (result == null) result = caseIdentified(organisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.ADMINISTRATIVE_UNIT: {
				AdministrativeUnit administrativeUnit = (AdministrativeUnit)theEObject;
				T result = caseAdministrativeUnit(administrativeUnit);
				if (result == null) result = caseActor(administrativeUnit);
				if (result == null) result = caseNamedElement(administrativeUnit);
				if (result == null) result = caseSourced(administrativeUnit);
				if (result == null) result = caseDated(administrativeUnit);
				if (result == null) result = caseElement(administrativeUnit);
				if (result == null) result = caseIdentified(administrativeUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.UNIT_PLACEMENT: {
				UnitPlacement unitPlacement = (UnitPlacement)theEObject;
				T result = caseUnitPlacement(unitPlacement);
				if (result == null) result = caseIdentified(unitPlacement);
				if (result == null) result = caseDated(unitPlacement);
				if (result == null) result = caseSourced(unitPlacement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.POST: {
				Post post = (Post)theEObject;
				T result = casePost(post);
				if (result == null) result = caseNamedElement(post);
				if (result == null) result = caseDated(post);
				if (result == null) result = caseSourced(post);
				if (result == null) result = caseElement(post);
				if (result == null) result = caseIdentified(post);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.FUNDING_SHARE: {
				FundingShare fundingShare = (FundingShare)theEObject;
				T result = caseFundingShare(fundingShare);
				if (result == null) result = caseIdentified(fundingShare);
				if (result == null) result = caseDated(fundingShare);
				if (result == null) result = caseSourced(fundingShare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.TASK: {
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseNamedElement(task);
				if (result == null) result = caseElement(task);
				if (result == null) result = caseIdentified(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.TASK_CARRIAGE: {
				TaskCarriage taskCarriage = (TaskCarriage)theEObject;
				T result = caseTaskCarriage(taskCarriage);
				if (result == null) result = caseIdentified(taskCarriage);
				if (result == null) result = caseDated(taskCarriage);
				if (result == null) result = caseSourced(taskCarriage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.BODY: {
				Body body = (Body)theEObject;
				T result = caseBody(body);
				if (result == null) result = caseActor(body);
				if (result == null) result = caseNamedElement(body);
				if (result == null) result = caseSourced(body);
				if (result == null) result = caseDated(body);
				if (result == null) result = caseElement(body);
				if (result == null) result = caseIdentified(body);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.MEMBERSHIP: {
				Membership membership = (Membership)theEObject;
				T result = caseMembership(membership);
				if (result == null) result = caseIdentified(membership);
				if (result == null) result = caseDated(membership);
				if (result == null) result = caseSourced(membership);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PROGRAMME: {
				Programme programme = (Programme)theEObject;
				T result = caseProgramme(programme);
				if (result == null) result = caseActor(programme);
				if (result == null) result = caseNamedElement(programme);
				if (result == null) result = caseSourced(programme);
				if (result == null) result = caseDated(programme);
				if (result == null) result = caseElement(programme);
				if (result == null) result = caseIdentified(programme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.TIE: {
				Tie tie = (Tie)theEObject;
				T result = caseTie(tie);
				if (result == null) result = caseElement(tie);
				if (result == null) result = caseDated(tie);
				if (result == null) result = caseSourced(tie);
				if (result == null) result = caseIdentified(tie);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PROCESS: {
				org.triangula.model.actors.Process process = (org.triangula.model.actors.Process)theEObject;
				T result = caseProcess(process);
				if (result == null) result = caseNamedElement(process);
				if (result == null) result = caseSourced(process);
				if (result == null) result = caseElement(process);
				if (result == null) result = caseIdentified(process);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PROCESS_VARIANT: {
				ProcessVariant processVariant = (ProcessVariant)theEObject;
				T result = caseProcessVariant(processVariant);
				if (result == null) result = caseNamedElement(processVariant);
				if (result == null) result = caseSourced(processVariant);
				if (result == null) result = caseDated(processVariant);
				if (result == null) result = caseElement(processVariant);
				if (result == null) result = caseIdentified(processVariant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PROCESS_STEP: {
				ProcessStep processStep = (ProcessStep)theEObject;
				T result = caseProcessStep(processStep);
				if (result == null) result = caseNamedElement(processStep);
				if (result == null) result = caseSourced(processStep);
				if (result == null) result = caseElement(processStep);
				if (result == null) result = caseIdentified(processStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ActorsPackage.PROCESS_FLOW: {
				ProcessFlow processFlow = (ProcessFlow)theEObject;
				T result = caseProcessFlow(processFlow);
				if (result == null) result = caseElement(processFlow);
				if (result == null) result = caseSourced(processFlow);
				if (result == null) result = caseIdentified(processFlow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Actors</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Actors</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActors(Actors object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Actor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Actor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActor(Actor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role Holding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role Holding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoleHolding(RoleHolding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganisation(Organisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Administrative Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Administrative Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdministrativeUnit(AdministrativeUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Placement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Placement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitPlacement(UnitPlacement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Post</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Post</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePost(Post object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Funding Share</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Funding Share</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundingShare(FundingShare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task Carriage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task Carriage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTaskCarriage(TaskCarriage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Body</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Body</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBody(Body object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Membership</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Membership</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMembership(Membership object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Programme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramme(Programme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tie</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tie</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTie(Tie object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcess(org.triangula.model.actors.Process object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process Variant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process Variant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcessVariant(ProcessVariant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcessStep(ProcessStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process Flow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process Flow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcessFlow(ProcessFlow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sourced</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sourced</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourced(Sourced object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dated</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dated</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDated(Dated object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ActorsSwitch
