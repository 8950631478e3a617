/** The App's pages in Spanish. */
import type { PageWords } from "./page-words.ts";

export const es: PageWords = {
  home: {
    heading: (name) => `Este servidor ejecuta ${name}`,
    about:
      "Es una GitHub App que convierte una hoja de ruta en un curso. Cada tema es una issue. Cierra la issue y tu progreso se actualiza.",
    install: (name) => `Instalar ${name} en GitHub`,
    choose: "Elige tu fork de una hoja de ruta por su nombre.",
    notYet: "GitHub aún no ha respondido, por eso falta el botón. Recarga esta página en un minuto.",
    source: "Cómo funciona",
  },
  setUp: {
    heading: "Qué viene ahora",
    fork: {
      heading: "Aún no tienes un fork",
      text: "Haz un fork de la hoja de ruta que quieres seguir. Después, añádelo a la App.",
    },
    named: {
      heading: "Elegiste tu fork por su nombre",
      text: "Abre tu fork. En un minuto tendrá un pull request que dice qué activar. Fusiónalo y se abrirán las issues. Si las issues ya están activadas, se abren enseguida.",
    },
    all: {
      heading: "Elegiste todos los repositorios",
      text: "Waymark espera, para cambiar solo el repositorio que tú quieres. Para empezar, elige tu fork por su nombre. O añade este archivo a tu fork:",
      file: "Haz el commit en la rama principal.",
    },
    learn: "Después, cierra una issue cuando hayas aprendido su tema. Waymark actualiza tu progreso.",
    choose: "Elegir repositorios en GitHub",
    help: "Si algo no funciona",
  },
};
