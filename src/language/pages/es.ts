/** The App's pages in Spanish. */
import type { PageWords } from "./page-words.ts";

export const es: PageWords = {
  home: {
    heading: (name) => `Este servidor ejecuta ${name}`,
    about:
      "Es una GitHub App que convierte una hoja de ruta de aprendizaje en un curso. Cada tema es una incidencia. Cierra la incidencia y tu progreso se actualiza.",
    install: (name) => `Instalar ${name} en GitHub`,
    choose: "Elige tu fork de una hoja de ruta por su nombre.",
    notYet: "GitHub aún no ha respondido, por eso falta el botón. Recarga esta página dentro de un minuto.",
    source: "Cómo funciona",
  },
  setUp: {
    heading: "Qué viene ahora",
    fork: {
      heading: "Aún no tienes un fork",
      text: "Haz un fork de la hoja de ruta que quieres seguir. Después, añádelo a la aplicación.",
    },
    named: {
      heading: "Elegiste tu fork por su nombre",
      text: "Abre tu fork. En cerca de un minuto tendrá un pull request que dice qué activar. Fusiónalo y se abrirán las incidencias. Si las incidencias (Issues) ya están activadas, se abren enseguida.",
    },
    all: {
      heading: "Elegiste todos los repositorios",
      text: "Waymark espera, para cambiar solo el repositorio que tú quieres. Para empezar, elige tu fork por su nombre. O añade este archivo a tu fork:",
      file: "Haz commit de él en la rama predeterminada.",
    },
    learn: "Después, cierra una incidencia cuando hayas aprendido su tema. Waymark actualiza tu progreso.",
    choose: "Elegir repositorios en GitHub",
    help: "Si algo no funciona",
  },
};
